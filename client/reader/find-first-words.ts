import type { ReportGraph, Words } from '../report/report-graph.ts';
import { linksTo, wordsOf } from '../report/report-graph.ts';

/** Where the report first has it in words: of people, where it first says what they raise, or has them speak. Null where it nowhere does. */
export function findFirstWords(graph: ReportGraph, id: string): Words | null {
  const node = graph.nodes.get(id);
  if (node === undefined) return null;
  const spoken = linksTo(graph, id, 'SPOKEN_BY').flatMap(({ from }) => {
    const quote = graph.nodes.get(from);
    return quote === undefined ? [] : wordsOf(quote);
  });
  const all = [...wordsOf(node), ...linksTo(graph, id, 'RAISED_BY').map(({ words }) => words), ...spoken];
  return all.toSorted((a, b) => a.start - b.start)[0] ?? null;
}
