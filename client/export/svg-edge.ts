/** A link of the canvas as SVG, bent as it is there. Pure. */
import type { ElementDefinition } from 'cytoscape';
import type { Style } from './resolve-style.ts';
import { listClasses, numberOf, textOf } from './resolve-style.ts';
import type { Point } from './svg-words.ts';
import { escapeXml } from './escape-xml.ts';
import { at, printText, short, tag } from './svg-words.ts';

interface Drawn {
  readonly from: Point;
  readonly bends: readonly Point[];
  readonly to: Point;
}

/** `ends`: the middles of the two nodes. */
export function printEdge(
  element: ElementDefinition,
  style: Style,
  ends: readonly [Point, Point],
  title: string,
  paper: string,
): string {
  const drawn = bend(element, ends);
  const width = numberOf(style, 'width', 1);
  const colour = textOf(style, 'line-color', '#000000');
  const line = tag('path', {
    d: style['curve-style'] === 'segments' ? drawCorners(drawn) : drawCurve(drawn),
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dashesOf(style),
  });
  const parts = [
    tag('title', {}, escapeXml(title)),
    line,
    ...printEnds(drawn, style, paper),
    printName(element, style, drawn, paper),
  ];
  const classes = listClasses(element).join(' ');
  return tag('g', { class: `link ${classes}`, opacity: numberOf(style, 'opacity', 1) }, parts.join(''));
}

function dashesOf(style: Style): string | null {
  if (style['line-style'] === 'dashed') return (style['line-dash-pattern'] as readonly number[]).map(short).join(' ');
  return style['line-style'] === 'dotted' ? '1 1' : null;
}

/** Shares along the straight line between the ends, and distances from it. */
function bend({ data }: ElementDefinition, [source, target]: readonly [Point, Point]): Drawn {
  const from = shift(source, data['sourceEnd']);
  const to = shift(target, data['targetEnd']);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const distances = (data['distances'] ?? []) as readonly number[];
  const bends = ((data['weights'] ?? []) as readonly number[]).map((share, index) => {
    const away = distances[index] ?? 0;
    return { x: from.x + share * dx - (away * dy) / length, y: from.y + share * dy + (away * dx) / length };
  });
  return { from, bends, to };
}

function shift({ x, y }: Point, offset: unknown): Point {
  const [dx = 0, dy = 0] = String(offset).split(' ').map(parseFloat);
  return { x: x + dx, y: y + dy };
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Through the middle between any two bends, as the canvas draws it. */
function drawCurve({ from, bends, to }: Drawn): string {
  const curves = bends.map((one, index) => {
    const next = bends[index + 1];
    return `Q${at(one)} ${at(next === undefined ? to : between(one, next))}`;
  });
  return [`M${at(from)}`, ...(curves.length === 0 ? [`L${at(to)}`] : curves)].join(' ');
}

const drawCorners = ({ from, bends, to }: Drawn): string => `M${[from, ...bends, to].map(at).join(' L')}`;

function printEnds({ from, bends, to }: Drawn, style: Style, paper: string): string[] {
  const end = (side: 'source' | 'target', tip: Point, before: Point): string[] => {
    const shape = style[`${side}-arrow-shape`];
    if (typeof shape !== 'string' || shape === 'none') return [];
    const colour = textOf(style, `${side}-arrow-color`, textOf(style, 'line-color', '#000000'));
    const turn = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
    const isHollow = style[`${side}-arrow-fill`] === 'hollow';
    const look = isHollow ? { fill: paper, stroke: colour, 'stroke-width': 1.5 } : { fill: colour };
    return [
      tag('g', { transform: `translate(${at(tip)}) rotate(${short(turn)})`, ...look }, drawEnd(shape, sizeOf(style))),
    ];
  };
  return [...end('source', from, bends[0] ?? to), ...end('target', to, bends.at(-1) ?? from)];
}

/** The canvas's own measure. */
const sizeOf = (style: Style): number =>
  Math.max((numberOf(style, 'width', 1) * 13.37) ** 0.9, 29) * numberOf(style, 'arrow-scale', 1);

/** Its tip at 0 0, coming from the left. */
function drawEnd(shape: string, size: number): string {
  const s = (share: number): string => short(share * size);
  switch (shape) {
    case 'circle':
      return tag('circle', { cx: -0.15 * size, cy: 0, r: 0.15 * size });
    case 'tee':
      return tag('rect', { x: -0.1 * size, y: -0.15 * size, width: 0.1 * size, height: 0.3 * size });
    case 'diamond':
      return tag('polygon', { points: `0,0 ${s(-0.15)},${s(0.15)} ${s(-0.3)},0 ${s(-0.15)},${s(-0.15)}` });
    default:
      return tag('polygon', { points: `0,0 ${s(-0.3)},${s(0.15)} ${s(-0.3)},${s(-0.15)}` });
  }
}

/** Only where the view names its links. */
function printName({ data }: ElementDefinition, style: Style, { from, bends, to }: Drawn, paper: string): string {
  if (style['label'] !== 'data(label)') return '';
  const middle = between(bends[0] ?? from, bends.at(-1) ?? to);
  const look = {
    ...middle,
    anchor: 'middle',
    fontPx: numberOf(style, 'font-size', 12),
    lineHeight: 1.3,
    family: textOf(style, 'font-family', 'sans-serif'),
    weight: 400,
    colour: textOf(style, 'color', '#000000'),
  } as const;
  return printText([String(data['label'])], look, { stroke: paper, 'stroke-width': 3, 'paint-order': 'stroke' });
}
