/**
 * The picture as SVG: the same places, shapes and lines as on the canvas, read from its own elements and stylesheet; text stays text; above it what
 * it shows, beneath it legend, source, licence, version, day and address. Pure.
 */
import type { ElementDefinition } from 'cytoscape';
import type { Drawn } from '../graph-view/open-canvas.ts';
import { measureText } from '../graph-view/wrap-label.ts';
import { THEMES } from '../palette.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { listBeneath } from './picture-note.ts';
import type { PictureNote } from './picture-note.ts';
import { resolveStyle } from './resolve-style.ts';
import { printEdge } from './svg-edge.ts';
import { boxOf, printNode } from './svg-node.ts';
import { escapeXml } from './escape-xml.ts';
import { printText, tag } from './svg-words.ts';
import { wrapNote } from './wrap-note.ts';

const MARGIN_PX = 24;
const LEAST_WIDTH_PX = 900;
const LINE_PX = 20;
const FONTS = { title: 18, text: 13 };
const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';
const { ink, paper } = THEMES.light;
const WHITE = '#FFFFFF';

export function printSvg(graph: ReportGraph, { elements, stylesheet }: Drawn, note: PictureNote): string {
  const frame = frameOf(elements);
  const width = Math.max(frame.width + 2 * MARGIN_PX, LEAST_WIDTH_PX);
  const above = wrap(note.shows, width);
  const beneath = listBeneath(note).flatMap((line) => wrap(line, width));
  const top = MARGIN_PX + (2 + above.length) * LINE_PX;
  const bottom = top + frame.height + MARGIN_PX;
  const height = bottom + beneath.length * LINE_PX + MARGIN_PX;
  const styles = new Map(elements.map((element) => [element, resolveStyle(stylesheet, element)]));
  const drawing = drawAll(graph, elements, (element) => styles.get(element) ?? {});
  const parts = [
    tag('title', {}, escapeXml(note.title)),
    tag('desc', {}, escapeXml([note.shows, note.source, note.licence].join(' '))),
    tag('rect', { width, height, fill: WHITE }),
    printLine(note.title, MARGIN_PX + LINE_PX / 2, { fontPx: FONTS.title, weight: 600 }),
    ...above.map((line, index) => printLine(line, MARGIN_PX + (1.8 + index) * LINE_PX)),
    tag('g', { transform: `translate(${String(MARGIN_PX - frame.left)} ${String(top - frame.top)})` }, drawing),
    ...beneath.map((line, index) => printLine(line, bottom + (index + 0.5) * LINE_PX)),
  ];
  const size = { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` };
  return `${tag('svg', { xmlns: 'http://www.w3.org/2000/svg', role: 'img', ...size }, `\n${parts.join('\n')}\n`)}\n`;
}

const wrap = (text: string, width: number): string[] =>
  wrapNote(text, width - 2 * MARGIN_PX, (line) => measureText(line, FONTS.text));

function printLine(text: string, y: number, { fontPx = FONTS.text, weight = 400 } = {}): string {
  const look = { x: MARGIN_PX, y, anchor: 'start', lineHeight: 1.3, family: FAMILY, colour: ink } as const;
  return printText([text], { ...look, fontPx, weight });
}

type StyleOf = (element: ElementDefinition) => ReturnType<typeof resolveStyle>;

/** Lanes, then links, then what they join: so the canvas lies too. */
function drawAll(graph: ReportGraph, elements: readonly ElementDefinition[], styleOf: StyleOf): string {
  const nodes = elements.filter(({ group }) => group !== 'edges');
  const places = new Map(nodes.map((node) => [node.data.id, boxOf(node)]));
  const drawNode = (node: ElementDefinition, index: number): string =>
    printNode(node, styleOf(node), graph.nodes.get(String(node.data.id))?.label ?? null, index);
  const isLane = ({ data }: ElementDefinition): boolean => String(data.id).startsWith('lane ');
  const raise = (node: ElementDefinition): number => Number(styleOf(node)['z-index'] ?? 0);
  const links = elements.flatMap((edge): string[] => {
    const [from, to] = [places.get(String(edge.data['source'])), places.get(String(edge.data['target']))];
    if (edge.group !== 'edges' || from === undefined || to === undefined) return [];
    const style = styleOf(edge);
    if (style['opacity'] === 0) return [];
    return [printEdge(edge, style, [from, to], String(edge.data['label']), paper)];
  });
  const raised = nodes.filter((node) => !isLane(node)).toSorted((one, other) => raise(one) - raise(other));
  return [
    ...nodes.filter(isLane).map(drawNode),
    ...links,
    ...raised.map((node, index) => drawNode(node, nodes.length + index)),
  ].join('\n');
}

function frameOf(elements: readonly ElementDefinition[]) {
  const boxes = elements.filter(({ group }) => group !== 'edges').map(boxOf);
  const room = 12;
  const left = Math.min(0, ...boxes.map(({ x, width }) => x - width / 2)) - room;
  const top = Math.min(0, ...boxes.map(({ y, height }) => y - height / 2)) - room;
  const right = Math.max(1, ...boxes.map(({ x, width }) => x + width / 2)) + room;
  const bottom = Math.max(1, ...boxes.map(({ y, height }) => y + height / 2)) + room;
  return { left, top, width: right - left, height: bottom - top };
}
