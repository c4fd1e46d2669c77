import { useAddress } from '../address/use-address.ts';
import { useAsked } from '../api/use-asked.ts';
import { Answered } from '../app/answered.tsx';
import type { ViewProps } from '../app/views.tsx';
import { FirstOf } from '../details/first-of.tsx';
import { NodeLink } from '../details/parts.tsx';
import type { GapKind } from '../generated/graphql.ts';
import { GapTotalsDocument } from '../generated/graphql.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { compare } from '../strings/compare.ts';
import { gaps as words } from '../strings/gaps.ts';
import { GapItem } from './gap-item.tsx';
import { GapTotals } from './gap-totals.tsx';
import type { GapList } from './read-gaps.ts';
import { readGaps } from './read-gaps.ts';
import { basisOf, ScopeNote } from './scope-note.tsx';

/** What nobody answers, what rests on little, who is not heard; and what would change that. */
export function GapsView({ graph, whole }: ViewProps) {
  const { state } = useAddress();
  const { slug } = whole.report;
  const totals = useAsked(['gap totals', slug], (ask) => ask(GapTotalsDocument, { slug }));
  const variables = { slug, kind: state.gap.toUpperCase() as GapKind, basis: basisOf(state.basis) };
  const list = useAsked(['gaps', variables], (ask) => readGaps(ask, variables));
  return (
    <>
      <h2>{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <Answered asked={totals} waiting={compare.waiting}>
        {({ stated, withInferred }) => (
          <GapTotals stated={stated?.kinds ?? []} withInferred={withInferred?.kinds ?? []} />
        )}
      </Answered>
      <section aria-label={words.names[state.gap]}>
        <h3>{words.names[state.gap]}</h3>
        <p className="small">{words.meanings[state.gap]}</p>
        <ScopeNote obeys={['theme', 'strand', 'region', 'audience', 'polarity', 'prevalence']} />
        <Answered asked={list} waiting={compare.waiting}>
          {(answer) => <Gaps list={answer} graph={graph} whole={whole} />}
        </Answered>
      </section>
    </>
  );
}

const GAPS_AT_ONCE = 100;

/** Of all the gaps, those at what the filters let through. */
function Gaps({ list, graph, whole }: Pick<ViewProps, 'graph' | 'whole'> & { readonly list: GapList }) {
  const { state } = useAddress();
  const shown = list.gaps.filter(({ node }) => graph.nodes.has(node.id) || !whole.nodes.has(node.id));
  return (
    <>
      {shown.length === list.gaps.length ? null : (
        <p className="scope-note">{words.let(shown.length, list.gaps.length)}</p>
      )}
      {list.gaps.length === 0 ? <p className="nothing">{words.noGaps}</p> : null}
      <FirstOf items={shown} page={GAPS_AT_ONCE}>
        {(first) => (
          <ol className="compared">
            {first.map((gap) => (
              <GapItem key={gap.node.id} graph={whole} gap={gap} kind={state.gap} />
            ))}
          </ol>
        )}
      </FirstOf>
      <ClosedByParts graph={whole} closed={list.closedByParts} />
    </>
  );
}

function ClosedByParts({ graph, closed }: { readonly graph: ReportGraph; readonly closed: GapList['closedByParts'] }) {
  if (closed.length === 0) return null;
  return (
    <>
      <h3>
        {words.closedByParts} ({closed.length})
      </h3>
      <ul className="compared">
        {closed.map(({ headline, parts }) => (
          <li key={headline.id}>
            <Claim graph={graph} id={headline.id} />
            <div className="gap-fact">
              <span className="soft">{words.through}</span>
              <ul className="node-list">
                {parts.map(({ id }) => (
                  <li key={id}>
                    <Claim graph={graph} id={id} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Claim({ graph, id }: { readonly graph: ReportGraph; readonly id: string }) {
  const node = graph.nodes.get(id);
  return node === undefined ? null : <NodeLink node={node} />;
}
