import { AddressLink } from '../app/address-link.tsx';
import { Unfold } from '../app/unfold.tsx';
import { Basis, NodeLink } from '../details/parts.tsx';
import { printFigure } from '../details/print-figure.ts';
import type { EvidencesLink, ReportGraph, StatisticNode } from '../report/report-graph.ts';
import { linksFrom } from '../report/report-graph.ts';
import { details } from '../strings/common.ts';
import { charts as words } from '../strings/charts.ts';
import type { Scale } from './chart-scale.ts';
import { lengthOf, scaleOf } from './chart-scale.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly statistics: readonly StatisticNode[];
  /** Whose greatest value makes the scale. */
  readonly all: readonly StatisticNode[];
  readonly label: string;
  /** Only claims that the report itself ties to the number; null: the claims stand beside the chart. */
  readonly isStatedOnly: boolean | null;
}

/** A bar for each value, with the value written; each leads to the number, and to the claims that it bears on. */
export function BarChart({ graph, statistics, all, label, isStatedOnly }: Props) {
  const [first] = statistics;
  const scale = first === undefined ? null : scaleOf(first, all);
  return (
    <div className="chart">
      {scale === null ? null : <Axis scale={scale} />}
      <ol aria-label={label}>
        {statistics.map((statistic) => (
          <li key={statistic.id}>
            <Bar statistic={statistic} scale={scaleOf(statistic, all)} />
            {isStatedOnly === null ? null : <BearsOn graph={graph} statistic={statistic} isStatedOnly={isStatedOnly} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Bar({ statistic, scale }: { readonly statistic: StatisticNode; readonly scale: Scale | null }) {
  return (
    <AddressLink className="chart-bar" change={{ node: statistic.id, at: null, pane: null }}>
      <span className="chart-label">{statistic.label}</span>
      {scale === null ? null : (
        <span className="chart-track" aria-hidden="true">
          <span className="bar" style={{ width: `${String(100 * lengthOf(statistic, scale))}%` }} />
        </span>
      )}
      <b className="chart-value tabular" data-in-words={scale === null || undefined}>
        {printFigure(statistic)}
      </b>
    </AddressLink>
  );
}

function Axis({ scale: { ticks, unit } }: { readonly scale: Scale }) {
  return (
    <div className="chart-axis" aria-hidden="true">
      <span className="chart-ticks tabular">
        {ticks.map((tick) => (
          <span key={tick}>
            {tick}
            {unit}
          </span>
        ))}
      </span>
    </div>
  );
}

interface BearsOnProps extends Pick<Props, 'graph'> {
  readonly statistic: StatisticNode;
  readonly isStatedOnly: boolean;
}

function BearsOn({ graph, statistic, isStatedOnly }: BearsOnProps) {
  const links = findBearing(graph, statistic.id, isStatedOnly);
  if (links.length === 0) return <p className="chart-claims small">{words.bearsOnCount(0)}</p>;
  return (
    <div className="chart-claims">
      <Unfold id={statistic.id} name={words.bearsOnCount(links.length)}>
        <ul className="node-list">
          {links.map((link) => (
            <li key={link.id}>
              <Claim graph={graph} link={link} />
            </li>
          ))}
        </ul>
      </Unfold>
    </div>
  );
}

function Claim({ graph, link }: { readonly graph: ReportGraph; readonly link: EvidencesLink }) {
  const claim = graph.nodes.get(link.to);
  if (claim === undefined) return null;
  return (
    <>
      {link.stance === 'SUPPORTS' ? null : <span className="stance">{details.stances[link.stance]}</span>}
      <NodeLink node={claim} />
      <Basis inferred={link.basis === 'INFERRED'} rationale={link.rationale} />
    </>
  );
}

export function findBearing(graph: ReportGraph, id: string, isStatedOnly: boolean): EvidencesLink[] {
  return linksFrom(graph, id, 'EVIDENCES').filter(({ basis }) => !isStatedOnly || basis === 'STATED');
}
