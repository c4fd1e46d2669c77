import type { ReactNode } from 'react';
import { useAddress } from '../address/use-address.ts';
import { useAsked } from '../api/use-asked.ts';
import { AddressLink } from '../app/address-link.tsx';
import { Answered } from '../app/answered.tsx';
import { UnfoldButton, useUnfolded } from '../app/unfold.tsx';
import type { ViewProps } from '../app/views.tsx';
import { Attributions } from '../details/attributions.tsx';
import { NodeLink } from '../details/parts.tsx';
import type { HeardAudiencesQuery } from '../generated/graphql.ts';
import { HeardAudiencesDocument } from '../generated/graphql.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { linksTo } from '../report/report-graph.ts';
import { compare } from '../strings/compare.ts';
import { heard as words } from '../strings/strands.ts';
import { Members } from './members.tsx';
import { basisOf, ScopeNote } from './scope-note.tsx';
import { VoiceCells } from './voice-cells.tsx';

/** The columns of numbers, each of which opens what it counts. */
const COUNTED = ['quotes', 'statistics', 'attributions', 'negative'] as const;
const SELDOM_HEARD = 'audience/seldom-heard-groups';
type Heard = NonNullable<HeardAudiencesQuery['voices']>['audiences']['edges'][number];

/** Every audience with what is heard of it, those of whom nothing is heard too. */
export function HeardView({ whole }: ViewProps) {
  const { state } = useAddress();
  const variables = {
    slug: whole.report.slug,
    basis: basisOf(state.basis),
    within: state.heard === 'seldom' ? SELDOM_HEARD : null,
  };
  const asked = useAsked(['heard', variables], (ask) => ask(HeardAudiencesDocument, variables));
  return (
    <>
      <h2>{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <nav className="ready-made" aria-label={words.choose}>
        <AddressLink change={{ heard: null }} current={state.heard === null}>
          {words.all}
        </AddressLink>
        <AddressLink change={{ heard: 'seldom' }} current={state.heard === 'seldom'}>
          {words.seldom}
        </AddressLink>
      </nav>
      <ScopeNote />
      <Answered asked={asked} waiting={compare.waiting}>
        {({ voices }) => (voices === null ? null : <Audiences whole={whole} audiences={voices.audiences.edges} />)}
      </Answered>
    </>
  );
}

function Audiences({ whole, audiences }: Pick<ViewProps, 'whole'> & { readonly audiences: readonly Heard[] }) {
  const noQuotes = audiences.filter(({ quotes }) => quotes.total === 0).length;
  const noClaims = audiences.filter(({ attributions }) => attributions.total === 0).length;
  const ordered = [...audiences].sort(
    (a, b) => b.attributions.total - a.attributions.total || b.quotes.total - a.quotes.total,
  );
  return (
    <>
      <p>{words.without(noQuotes, noClaims, audiences.length)}</p>
      <div className="matrix-scroll" role="region" aria-label={words.caption} tabIndex={0}>
        <table className="heard" aria-label={words.caption}>
          <thead>
            <tr>
              <th scope="col">{words.audience}</th>
              {COUNTED.map((counted) => (
                <th key={counted} scope="col" className="number wrap">
                  {words[counted]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((audience) => (
              <Row key={audience.node.id} whole={whole} audience={audience} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps extends Pick<ViewProps, 'whole'> {
  readonly audience: Heard;
}

function Row({ whole, audience }: RowProps) {
  const { node, quotes, attributions, negative } = audience;
  const known = whole.nodes.get(node.id);
  const missing = [
    ...(quotes.total === 0 ? [words.nobodyQuoted] : []),
    ...(attributions.total === 0 ? [words.nothingRaised] : []),
  ];
  const id = `heard/${node.id}`;
  return (
    <>
      <tr>
        <th scope="row">
          {known === undefined ? node.name : <NodeLink node={known} />}
          {missing.length === 0 ? null : <div className="small missing">{missing.join('; ')}</div>}
          {quotes.total + attributions.total + negative.total === 0 ? null : (
            <div className="where">
              <UnfoldButton id={id} name={words.where} label={words.cellsOf(node.name)} />
            </div>
          )}
        </th>
        {COUNTED.map((counted) => (
          <td key={counted} className="number tabular">
            {audience[counted].total === 0 ? (
              0
            ) : (
              <UnfoldButton
                id={`${id}/${counted}`}
                name={String(audience[counted].total)}
                label={words.countOf(audience[counted].total, words[counted], node.name)}
              />
            )}
          </td>
        ))}
      </tr>
      {COUNTED.map((counted) => (
        <OpenedRow key={counted} id={`${id}/${counted}`} title={`${node.name}: ${words[counted]}`}>
          <Counted graph={whole} counted={counted} audience={audience} />
        </OpenedRow>
      ))}
      <OpenedRow id={id} title={words.cellsOf(node.name)}>
        <VoiceCells graph={whole} audienceId={node.id} />
      </OpenedRow>
    </>
  );
}

interface OpenedRowProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** What a press on something in the row above has unfolded. */
function OpenedRow({ id, title, children }: OpenedRowProps) {
  const isOpen = useUnfolded(id);
  if (!isOpen) return null;
  return (
    <tr className="cell-members">
      <td colSpan={1 + COUNTED.length}>
        <div className="cell-members-body">
          <h3>{title}</h3>
          {children}
        </div>
      </td>
    </tr>
  );
}

interface CountedProps {
  readonly graph: ReportGraph;
  readonly counted: (typeof COUNTED)[number];
  readonly audience: Heard;
}

/** What a number counts: words and published numbers, or places of the report. */
function Counted({ graph, counted, audience }: CountedProps) {
  const { ids } = audience[counted];
  if (counted === 'quotes' || counted === 'statistics') return <Members graph={graph} ids={ids} />;
  const places = new Set(ids);
  const links = linksTo(graph, audience.node.id, 'RAISED_BY').filter(({ id }) => places.has(id));
  return <Attributions graph={graph} links={links} end="claim" />;
}
