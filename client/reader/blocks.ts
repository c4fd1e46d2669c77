/** A report's lines as blocks that can be set: lists, tables and quotes are several lines each. Pure. */
import type { Passage, ReportGraph } from '../report/report-graph.ts';

export type ReaderBlock =
  | { readonly type: 'title' | 'metadata' | 'heading' | 'paragraph' | 'ideas'; readonly passage: Passage }
  | { readonly type: 'list'; readonly items: readonly Passage[] }
  | { readonly type: 'quote'; readonly passage: Passage; readonly attribution: Passage | null }
  | { readonly type: 'figure'; readonly lines: readonly Passage[] };

const SINGLE = {
  TITLE: 'title',
  METADATA: 'metadata',
  HEADING: 'heading',
  PARAGRAPH: 'paragraph',
  IDEAS_OPENING: 'ideas',
} as const;

/** Every passage stands in exactly one block, in the order of the source. */
export function makeBlocks(passages: readonly Passage[]): ReaderBlock[] {
  const blocks: ReaderBlock[] = [];
  let at = 0;
  while (at < passages.length) {
    const [block, length] = takeBlock(passages, at);
    blocks.push(block);
    at += length;
  }
  return blocks;
}

function takeBlock(passages: readonly Passage[], at: number): readonly [ReaderBlock, number] {
  const passage = passages[at];
  if (passage === undefined) throw new RangeError(`The report has no passage ${String(at)}.`);
  switch (passage.kind) {
    case 'LIST_ITEM': {
      const items = takeWhile(passages, at, ({ kind }) => kind === 'LIST_ITEM');
      return [{ type: 'list', items }, items.length];
    }
    case 'QUOTE': {
      const next = passages[at + 1];
      const attribution = next?.kind === 'ATTRIBUTION' ? next : null;
      return [{ type: 'quote', passage, attribution }, attribution === null ? 1 : 2];
    }
    case 'ATTRIBUTION':
      return [{ type: 'paragraph', passage }, 1];
    case 'FIGURE_TITLE':
    case 'FIGURE_CAPTION':
    case 'TABLE_HEADER':
    case 'TABLE_RULE':
    case 'TABLE_ROW':
    case 'BASE': {
      const rest = takeWhile(passages, at + 1, ({ kind }) => kind !== 'FIGURE_TITLE' && isOfFigure(kind));
      return [{ type: 'figure', lines: [passage, ...rest] }, rest.length + 1];
    }
    default:
      return [{ type: SINGLE[passage.kind], passage }, 1];
  }
}

function isOfFigure(kind: Passage['kind']): boolean {
  return kind.startsWith('TABLE_') || kind === 'FIGURE_TITLE' || kind === 'FIGURE_CAPTION' || kind === 'BASE';
}

function takeWhile(passages: readonly Passage[], from: number, holds: (passage: Passage) => boolean): Passage[] {
  const end = passages.findIndex((passage, index) => index >= from && !holds(passage));
  return passages.slice(from, end === -1 ? undefined : end);
}

/** Ids of quotes' passages whose words are retold, not quoted. */
export function findRetold(graph: ReportGraph): Set<string> {
  const quotes = [...graph.nodes.values()].flatMap((node) => (node.kind === 'QUOTE' ? [node] : []));
  return new Set(quotes.filter(({ voice }) => voice === 'RETOLD').map(({ words }) => words.passageId));
}
