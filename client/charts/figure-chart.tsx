import { Unfold } from '../app/unfold.tsx';
import { LineLink, NodeLink } from '../details/parts.tsx';
import { printFigure } from '../details/print-figure.ts';
import type { StrandKind } from '../generated/graphql.ts';
import type { Figure, ReportGraph, StatisticNode } from '../report/report-graph.ts';
import { charts as words } from '../strings/charts.ts';
import { BarChart, findBearing } from './bar-chart.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly figure: Figure;
  readonly statistics: readonly StatisticNode[];
  readonly all: readonly StatisticNode[];
  readonly strandKinds: ReadonlyMap<string, StrandKind>;
  readonly isStatedOnly: boolean;
}

/** A published chart: its question, its base, who could answer, its bars, and the same as a table. */
export function FigureChart({ graph, figure, statistics, all, strandKinds, isStatedOnly }: Props) {
  const name = words.figure(figure.number);
  return (
    <figure className="chart-figure" aria-label={name}>
      <figcaption>
        <h3>{name}</h3>
        <p>{figure.title.charAt(0).toUpperCase() + figure.title.slice(1)}</p>
      </figcaption>
      <p className="small">
        {words.asked} <span className="report-term">{figure.question ?? words.noQuestion}</span>
      </p>
      <Strand statistics={statistics} strandKinds={strandKinds} />
      <BarChart graph={graph} statistics={statistics} all={all} label={name} isStatedOnly={isStatedOnly} />
      <p className="small">{figure.base ?? words.noBase}</p>
      <Unfold id={figure.id} name={words.table}>
        <Table graph={graph} caption={name} statistics={statistics} isStatedOnly={isStatedOnly} />
      </Unfold>
    </figure>
  );
}

function Strand({ statistics, strandKinds }: Pick<Props, 'statistics' | 'strandKinds'>) {
  const strand = statistics[0]?.strand ?? null;
  const kind = strand === null ? undefined : strandKinds.get(strand.id);
  return (
    <p className="small">
      {words.heardIn} <span className="report-term">{strand?.name ?? words.unknownStrand}</span>
      {kind === undefined ? '' : ` (${words.strandKinds[kind]})`}
    </p>
  );
}

function Table({
  graph,
  caption,
  statistics,
  isStatedOnly,
}: Omit<Props, 'figure' | 'all' | 'strandKinds'> & { caption: string }) {
  return (
    <table aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          <th scope="col" className="number">
            {words.value}
          </th>
          <th scope="col">{words.bearsOn}</th>
        </tr>
      </thead>
      <tbody>
        {statistics.map((statistic) => (
          <tr key={statistic.id}>
            <th scope="row">
              {statistic.label} <LineLink graph={graph} at={statistic.words} />
            </th>
            <td className="number tabular">{printFigure(statistic)}</td>
            <td>
              {findBearing(graph, statistic.id, isStatedOnly).map((link) => {
                const claim = graph.nodes.get(link.to);
                return claim === undefined ? null : <NodeLink key={link.id} node={claim} />;
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
