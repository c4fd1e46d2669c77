import { printFigure } from '../details/print-figure.ts';
import type { GraphNode } from '../report/report-graph.ts';

/** A node in one line. A person's own words keep their face and their marks. */
export function NodeName({ node }: { readonly node: GraphNode }) {
  if (node.kind === 'QUOTE' && node.voice === 'FIRST_HAND') return <q className="own-words clamp">{node.text}</q>;
  if (node.kind === 'STATISTIC') {
    return (
      <span className="clamp">
        <b className="tabular">{printFigure(node)}</b> {node.label}
      </span>
    );
  }
  return <span className="clamp">{node.label}</span>;
}
