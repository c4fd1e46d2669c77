import { collectIdsBy } from '../query/collect-ids.ts';
import { query as words } from '../strings/query.ts';
import { addressOfNodes, isNodeId } from './address-of-nodes.ts';

/** So that the address stays one that can be sent. */
const MOST_NODES = 60;

/** What the last answer names, selected together in Explore; or that it names nothing. Null: nothing was asked yet. */
export function AnswerAsGraph({ answer }: { readonly answer: object | null }) {
  if (answer === null) return <p role="status" />;
  const { nodes } = collectIdsBy(isNodeId, answer);
  const shown = nodes.slice(0, MOST_NODES);
  return (
    <p role="status">
      {nodes.length === 0 ? words.noNodes : <a href={addressOfNodes(shown)}>{words.asGraph(nodes.length)}</a>}{' '}
      {nodes.length > MOST_NODES ? words.tooMany(MOST_NODES, nodes.length) : null}
    </p>
  );
}
