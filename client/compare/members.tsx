import { NodeLink } from '../details/parts.tsx';
import type { GraphNode, ReportGraph } from '../report/report-graph.ts';
import { compare as words } from '../strings/compare.ts';
import { ClaimEvidence, EvidenceCard } from './claim-evidence.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly ids: readonly string[];
}

/** What a number counted: claims with what bears on them, quotes, or published numbers. */
export function Members({ graph, ids }: Props) {
  const nodes = ids.flatMap((id) => graph.nodes.get(id) ?? []);
  if (nodes.length === 0) return <p className="nothing">{words.none}</p>;
  return (
    <ul className="node-list">
      {nodes.map((node) => (
        <li key={node.id}>
          <Member graph={graph} node={node} />
        </li>
      ))}
    </ul>
  );
}

function Member({ graph, node }: { readonly graph: ReportGraph; readonly node: GraphNode }) {
  if (node.kind === 'QUOTE' || node.kind === 'STATISTIC') return <EvidenceCard graph={graph} node={node} />;
  return (
    <>
      <NodeLink node={node} /> <ClaimEvidence graph={graph} claimId={node.id} id={node.id} />
    </>
  );
}
