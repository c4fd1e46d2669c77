/** Which nodes stand in which passage: the way from the text to the graph. Pure. */
import type { GraphNode, NodeKind, ReportGraph, Words } from '../report/report-graph.ts';
import { NODE_KINDS, wordsOf } from '../report/report-graph.ts';

/** A node and the words that stand for it in the passage. */
export interface MarkedNode {
  readonly node: GraphNode;
  readonly words: Words;
}
/** The nodes of one kind in one passage, in the order of their words; never empty. */
export interface Mark {
  readonly kind: NodeKind;
  readonly nodes: readonly MarkedNode[];
}

/** By the passage's id; kinds in their usual order. Audiences are in no one passage and have no mark. */
export function findMarks(graph: ReportGraph): ReadonlyMap<string, readonly Mark[]> {
  const byPassage = new Map<string, MarkedNode[]>();
  for (const marked of [...graph.nodes.values()].flatMap(listPlaces)) {
    const { passageId } = marked.words;
    byPassage.set(passageId, [...(byPassage.get(passageId) ?? []), marked]);
  }
  return new Map([...byPassage].map(([id, places]) => [id, groupKinds(places)]));
}

/** Once for each passage: the first words there lead. */
function listPlaces(node: GraphNode): MarkedNode[] {
  const all = wordsOf(node);
  const first = all.filter((at, index) => all.findIndex(({ passageId }) => passageId === at.passageId) === index);
  return first.map((words) => ({ node, words }));
}

function groupKinds(places: readonly MarkedNode[]): Mark[] {
  return NODE_KINDS.flatMap((kind) => {
    const nodes = places.filter(({ node }) => node.kind === kind).sort((a, b) => a.words.start - b.words.start);
    return nodes.length === 0 ? [] : [{ kind, nodes }];
  });
}
