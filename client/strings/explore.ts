/** The words of Explore. */
import type { LayoutName } from '../address/explore-fields.ts';
import type { LinkType, NodeKind } from '../report/report-graph.ts';

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

export const explore = {
  noTheme: 'Of no theme',
  more: (count: number): string => `${String(count)} more`,
  showMore: (count: number, of: string): string => `Show ${String(count)} more of ${of}`,
  showMoreKind: (count: number, kind: string, of: string): string =>
    `Show ${String(count)} more ${kind.toLowerCase()} of ${of}`,
  fewer: 'Show fewer',
  showFewer: (of: string): string => `Show fewer of ${of}`,
  themes: 'themes',
  theThread: 'the thread',
  laneCount: (shown: number, all: number): string =>
    shown === all ? String(all) : `${String(shown)} of ${String(all)}`,
};

export type { LayoutName, LinkType, NodeKind };
export { plural };
