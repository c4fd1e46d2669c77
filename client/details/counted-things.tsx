import type { ClaimNode, Link, ReportGraph } from '../report/report-graph.ts';
import { Attributions } from './attributions.tsx';
import { LineLink, NodeLink } from './parts.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly claim: ClaimNode;
  /** Of links, nodes or passages. */
  readonly ids: readonly string[];
}

/** What a number counted: attributions as the report words them, and things by their names. */
export function CountedThings({ graph, claim, ids }: Props) {
  const wanted = new Set(ids);
  const links = graph.links.filter(({ id }) => wanted.has(id));
  const attributions = links.filter((link) => link.type === 'RAISED_BY');
  const others = links.filter(({ type }) => type !== 'RAISED_BY').map((link) => farEnd(link, claim));
  const things = [...others, ...ids.filter((id) => !links.some((link) => link.id === id))];
  return (
    <>
      {attributions.length === 0 ? null : <Attributions graph={graph} links={attributions} end="audience" />}
      {things.length === 0 ? null : (
        <ul className="node-list">
          {things.map((id) => (
            <li key={id}>
              <Thing graph={graph} id={id} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Evidence is at the beginning of its link; of a conflict it is the side that the claim is not. */
function farEnd(link: Link, claim: ClaimNode): string {
  return link.type === 'CONFLICTS_WITH' && link.from === claim.id ? link.to : link.from;
}

function Thing({ graph, id }: { readonly graph: ReportGraph; readonly id: string }) {
  const node = graph.nodes.get(id);
  if (node !== undefined) return <NodeLink node={node} />;
  const passage = graph.passagesById.get(id);
  if (passage === undefined) return <>{id}</>;
  return <LineLink graph={graph} at={{ ...passage, exact: passage.text, passageId: id }} />;
}
