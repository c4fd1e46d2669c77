import type { GraphNode, NodeKind } from '../report/report-graph.ts';
import { printFigure } from '../details/print-figure.ts';
import { wrapLabel } from './wrap-label.ts';

export const FONT_SIZE_PX = 13;
/** Of the shortened labels, which are read from further away. */
export const SHORT_FONT_SIZE_PX = 24;
export const LINE_HEIGHT = 1.3;
/** A claim is never cut; of a quote or a question this much, and the whole in the details. */
const MAX_LINES: Partial<Record<NodeKind, number>> = { QUOTE: 5, STATISTIC: 5 };
/** What of a shape's width and height is left for text. */
const ROOM: Readonly<Record<NodeKind, { readonly width: number; readonly height: number }>> = {
  RECOMMENDATION: { width: 0.86, height: 1 },
  CONCERN: { width: 0.86, height: 1 },
  FINDING: { width: 0.76, height: 0.76 },
  AUDIENCE: { width: 0.82, height: 1 },
  QUOTE: { width: 0.82, height: 1 },
  STATISTIC: { width: 0.84, height: 0.92 },
};
const PADDING_PX = 14;

export interface NodeText {
  readonly lines: readonly string[];
  readonly heightPx: number;
}

/** The lines that stand on a node and how high it must be for them. */
export function fitLabel(node: GraphNode, widthPx: number): NodeText {
  const room = ROOM[node.kind];
  const lines = wrapLabel(printLabel(node), widthPx * room.width, FONT_SIZE_PX, MAX_LINES[node.kind]);
  return { lines, heightPx: Math.round((lines.length * FONT_SIZE_PX * LINE_HEIGHT + PADDING_PX) / room.height) };
}

/** As much of the label as has room in larger letters. */
export function shortenLabel(node: GraphNode, widthPx: number, heightPx: number): string {
  const room = ROOM[node.kind];
  const lines = Math.max(1, Math.floor((heightPx * room.height) / (SHORT_FONT_SIZE_PX * LINE_HEIGHT)));
  return wrapLabel(printLabel(node), widthPx * room.width, SHORT_FONT_SIZE_PX, lines).join('\n');
}

/** Quotation marks only around a person's own words. */
function printLabel(node: GraphNode): string {
  if (node.kind === 'STATISTIC') return `${printFigure(node)} ${node.label}`;
  if (node.kind === 'QUOTE' && node.voice === 'FIRST_HAND') return `“${node.text}”`;
  return node.label;
}
