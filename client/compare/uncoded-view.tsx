import { useAsked } from '../api/use-asked.ts';
import { AddressLink } from '../app/address-link.tsx';
import { Answered } from '../app/answered.tsx';
import type { ViewProps } from '../app/views.tsx';
import { LineLink } from '../details/parts.tsx';
import { QuoteCard } from '../details/quote-card.tsx';
import type { UncodedQuery } from '../generated/graphql.ts';
import { UncodedDocument } from '../generated/graphql.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { nodesOf } from '../report/report-graph.ts';
import { compare } from '../strings/compare.ts';
import { uncoded as words } from '../strings/uncoded.ts';
import { Checks } from './checks.tsx';
import { ScopeNote } from './scope-note.tsx';
import { Sentences } from './sentences.tsx';
import { Unfold } from '../app/unfold.tsx';

type Coverage = NonNullable<UncodedQuery['coverage']>;

/** The ledger of the report: what of its words is coded, what is context and why, what is left. */
export function UncodedView({ whole }: ViewProps) {
  const { slug } = whole.report;
  const asked = useAsked(['uncoded', slug], (ask) => ask(UncodedDocument, { slug }));
  return (
    <>
      <h2>{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <ScopeNote isOfBases={false} />
      <Answered asked={asked} waiting={compare.waiting}>
        {({ coverage, verification, voices }) =>
          coverage === null ? null : (
            <>
              <States coverage={coverage} />
              <Context coverage={coverage} />
              <Held graph={whole} held={coverage.held} />
              <Elsewhere graph={whole} places={voices?.crossReferences.edges ?? []} />
              {verification === null ? null : <Checks checks={verification.checks} />}
            </>
          )
        }
      </Answered>
    </>
  );
}

function States({ coverage: { states, isComplete } }: { readonly coverage: Coverage }) {
  return (
    <>
      <table className="partition">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.state}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ state, total, sentences }) => (
            <tr key={state}>
              <th scope="row">
                {words.states[state]}
                {total === 0 ? null : (
                  <div>
                    <Unfold id={state} name={words.sentences(total)}>
                      <Sentences sentences={sentences.edges} total={total} />
                    </Unfold>
                  </div>
                )}
              </th>
              <td className="number tabular">{total}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="number tabular">{states.reduce((sum, { total }) => sum + total, 0)}</td>
          </tr>
        </tfoot>
      </table>
      <p>
        {isComplete ? words.complete : words.incomplete}{' '}
        <AddressLink className="inline-link" change={{ view: 'read', shade: true, pane: 'view' }}>
          {words.inRead}
        </AddressLink>
      </p>
    </>
  );
}

function Context({ coverage: { reasons } }: { readonly coverage: Coverage }) {
  return (
    <section aria-label={words.context}>
      <h3>{words.context}</h3>
      {reasons
        .filter(({ total }) => total > 0)
        .map(({ reason, total, sentences }) => (
          <div key={reason} className="reason">
            <h4>
              {words.reasons[reason]} ({total})
            </h4>
            <Sentences sentences={sentences.edges} total={total} />
          </div>
        ))}
    </section>
  );
}

function Held({ graph, held }: { readonly graph: ReportGraph; readonly held: Coverage['held'] }) {
  return (
    <section aria-label={words.held}>
      <h3>{words.held}</h3>
      <p className="small">{words.heldLead}</p>
      <ul className="held">
        {held.map(({ kind, total, ids }) => (
          <li key={kind}>
            {words.kinds[kind]}:{' '}
            <Unfold id={kind} name={words.heldCount(total)}>
              <ul className="said">
                {ids.map((id) => (
                  <HeldLine key={id} graph={graph} id={id} />
                ))}
              </ul>
            </Unfold>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A person's words as such, all else as it stands. */
function HeldLine({ graph, id }: { readonly graph: ReportGraph; readonly id: string }) {
  const passage = graph.passagesById.get(id);
  if (passage === undefined) return null;
  const quote = nodesOf(graph, 'QUOTE').find(({ words: at }) => at.passageId === id);
  return (
    <li>
      {quote?.kind === 'QUOTE' ? (
        <QuoteCard graph={graph} quote={quote} />
      ) : (
        <>
          {passage.text} <LineLink graph={graph} at={{ ...passage, exact: passage.text, passageId: id }} />
        </>
      )}
    </li>
  );
}

type Reference = NonNullable<UncodedQuery['voices']>['crossReferences']['edges'][number];

function Elsewhere({ graph, places }: { readonly graph: ReportGraph; readonly places: readonly Reference[] }) {
  if (places.length === 0) return null;
  return (
    <section aria-label={words.elsewhere}>
      <h3>
        {words.elsewhere} ({places.length})
      </h3>
      <ul className="said">
        {places.map(({ text, node: { id }, section }) => {
          const passage = graph.passagesById.get(id);
          return passage === undefined ? null : (
            <li key={id}>
              {text}: {section?.title ?? <span className="soft">{words.notHere}</span>}{' '}
              <LineLink graph={graph} at={{ ...passage, exact: text, passageId: id }} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
