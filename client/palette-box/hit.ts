/** Where something that the API found by its words leads to. Pure. */
import type { ViewState } from '../address/view-state.ts';
import type { SearchWordsQuery } from '../generated/graphql.ts';
import { findHeadings } from '../reader/find-headings.ts';
import type { ReportGraph } from '../report/report-graph.ts';

export type Hit = SearchWordsQuery['search']['edges'][number];
export type Snippet = Hit['snippets'][number];

/** A node is selected, words are opened where they stand, a theme, strand or region becomes a filter. Null where nothing here can show it. */
export function leadTo(graph: ReportGraph, { node: { id, __typename }, snippets }: Hit): Partial<ViewState> | null {
  if (graph.nodes.has(id)) return { node: id, at: null, pane: null };
  switch (__typename) {
    case 'Passage':
      return readPlace(graph.passagesById.get(id), snippets[0]);
    case 'Section':
      return readPlace(findHeadings(graph).get(id));
    case 'Figure':
      return readPlace(
        graph.passages.find(({ kind, text }) => kind === 'FIGURE_TITLE' && text.includes(titleOf(graph, id))),
      );
    case 'Theme':
      return { theme: [id], view: 'explore' };
    case 'Strand':
      return { strand: [id], view: 'explore' };
    case 'Region':
      return { region: [id], view: 'explore' };
    case 'Report':
      return { view: 'read', pane: 'view' };
    default:
      return null;
  }
}

const titleOf = (graph: ReportGraph, figureId: string): string => graph.figures.get(figureId)?.title ?? '\0';

/** The first words found in the passage; all of it where nobody says which. Offsets are code points. */
function readPlace(
  passage: { readonly start: number; readonly end: number } | undefined,
  snippet?: Snippet,
): Partial<ViewState> | null {
  if (passage === undefined) return null;
  const mark = snippet?.marks[0];
  const from = passage.start + (snippet?.start ?? 0);
  const at =
    mark === undefined
      ? { start: passage.start, end: passage.end }
      : { start: from + mark.start, end: from + mark.end };
  return { view: 'read', at, pane: 'view' };
}

/** Whether words are left out before it, and behind it. */
export function findCuts(
  { start, text }: Snippet,
  whole: string,
): { readonly isBegun: boolean; readonly isCut: boolean } {
  return { isBegun: start > 0, isCut: start + Array.from(text).length < Array.from(whole).length };
}

export interface SnippetPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** The words of a snippet, those that were found told apart. */
export function splitSnippet({ text, marks }: Snippet): SnippetPart[] {
  const points = Array.from(text);
  const cuts = [0, ...marks.flatMap(({ start, end }) => [start, end]), points.length];
  return cuts
    .slice(1)
    .map((end, index) => ({ text: points.slice(cuts[index], end).join(''), isFound: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
