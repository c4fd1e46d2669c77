import { useAddress } from '../address/use-address.ts';
import { readPages } from '../api/read-pages.ts';
import { useAsked } from '../api/use-asked.ts';
import { Answered } from '../app/answered.tsx';
import { BarChart } from '../charts/bar-chart.tsx';
import { NodeLink } from '../details/parts.tsx';
import type { SideBySideQuery } from '../generated/graphql.ts';
import { SideBySideDocument } from '../generated/graphql.ts';
import type { ReportGraph, StatisticNode } from '../report/report-graph.ts';
import { charts as words } from '../strings/charts.ts';
import { compare } from '../strings/compare.ts';
import { basisOf } from './scope-note.tsx';

type Edge = NonNullable<SideBySideQuery['voices']>['sideBySide']['edges'][number];
const NOTHING = { pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };

interface Props {
  readonly graph: ReportGraph;
  readonly all: readonly StatisticNode[];
}

/** Claims on which numbers of several strands bear: the numbers stand beside each other, with the reason why they are never pooled. */
export function SideBySide({ graph, all }: Props) {
  const { state } = useAddress();
  const variables = { slug: graph.report.slug, basis: basisOf(state.basis) };
  const asked = useAsked(['side by side', variables], (ask) =>
    readPages(async (after) => (await ask(SideBySideDocument, { ...variables, after })).voices?.sideBySide ?? NOTHING),
  );
  return (
    <section aria-label={words.sideBySide}>
      <h3>{words.sideBySide}</h3>
      <p className="small">{words.sideBySideLead}</p>
      <Answered asked={asked} waiting={compare.waiting}>
        {(edges) => (
          <ol className="compared">
            {edges.map((edge) => (
              <Claim key={edge.node.id} graph={graph} all={all} edge={edge} />
            ))}
          </ol>
        )}
      </Answered>
    </section>
  );
}

function Claim({ graph, all, edge }: Props & { readonly edge: Edge }) {
  const claim = graph.nodes.get(edge.node.id);
  if (claim === undefined) return null;
  return (
    <li>
      <h4>
        <NodeLink node={claim} />
      </h4>
      {edge.strands.map(({ strand, statistics }) => (
        <div key={strand.id} className="strand-values">
          <h5>{strand.name}</h5>
          <BarList graph={graph} all={all} ids={statistics.map(({ id }) => id)} label={strand.name} />
        </div>
      ))}
      <p className="warning small">{edge.warning}</p>
    </li>
  );
}

function BarList({ graph, all, ids, label }: Props & { readonly ids: readonly string[]; readonly label: string }) {
  const statistics = all.filter(({ id }) => ids.includes(id));
  return <BarChart graph={graph} statistics={statistics} all={all} label={label} isStatedOnly={null} />;
}
