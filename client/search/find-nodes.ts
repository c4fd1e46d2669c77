/** Finds nodes by the words on them: all words asked for must occur, whole or begun. Pure. */
import type { GraphNode, ReportGraph } from '../report/report-graph.ts';

export interface Match {
  readonly node: GraphNode;
  /** The text that matched, where it is not the label: an alias, an attribution, a question. */
  readonly because: string | null;
}

/** What is called exactly so first, then matches on the label, then in the graph's order. An empty search matches nothing. */
export function findNodes(graph: ReportGraph, search: string): Match[] {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const matches = [...graph.nodes.values()].flatMap((node): Match[] => {
    if (holdsAll(node.label, words)) return [{ node, because: null }];
    const because = otherTexts(node).find((text) => holdsAll(text, words));
    if (because !== undefined) return [{ node, because }];
    const isSpread = words.every((word) => [node.label, ...otherTexts(node)].some((text) => holdsAll(text, [word])));
    return isSpread ? [{ node, because: null }] : [];
  });
  const whole = ` ${words.join(' ')}`;
  const rank = ({ node, because }: Match): number => {
    if ([node.label, because ?? ''].some((text) => foldOnce(text) === whole)) return 0;
    return because === null ? 1 : 2;
  };
  return matches.toSorted((left, right) => rank(left) - rank(right));
}

function otherTexts(node: GraphNode): readonly string[] {
  switch (node.kind) {
    case 'AUDIENCE':
      return node.aliases;
    case 'QUOTE':
      return [node.attribution];
    case 'STATISTIC':
      return [node.wording, ...(node.question === null ? [] : [node.question])];
    default:
      return [...node.statedIn.map(({ exact }) => exact), ...node.themes.map(({ name }) => name)];
  }
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const folded = foldOnce(text);
  return words.every((word) => folded.includes(` ${word}`));
}

/** While somebody types, the same texts are asked for with every letter. */
const foldedBefore = new Map<string, string>();

/** With a space before each word. */
function foldOnce(text: string): string {
  const folded = foldedBefore.get(text) ?? ` ${fold(text)}`;
  foldedBefore.set(text, folded);
  return folded;
}

/** Case, accents and punctuation make no difference. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
