/** A node of the canvas as SVG. Pure. */
import type { ElementDefinition } from 'cytoscape';
import type { Style } from './resolve-style.ts';
import { listClasses, numberOf, textOf } from './resolve-style.ts';
import type { Point } from './svg-words.ts';
import { escapeXml } from './escape-xml.ts';
import { at, printText, short, tag } from './svg-words.ts';

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** `title`: the whole label, which a reader of the picture is told where the lines are cut. */
export function printNode(element: ElementDefinition, style: Style, title: string | null, number: number): string {
  const box = boxOf(element);
  const gradient = printGradient(element, style, `strength-${String(number)}`);
  const shape = (more: Parameters<typeof tag>[1]): string => printShape(box, style, more);
  const border = numberOf(style, 'border-width', 0);
  const parts = [
    ...(title === null ? [] : [tag('title', {}, escapeXml(title))]),
    ...(gradient === null ? [] : [gradient.definition]),
    ...(numberOf(style, 'outline-width', 0) > 0 ? [printOutline(box, style)] : []),
    shape({
      fill: gradient?.fill ?? textOf(style, 'background-color', 'none'),
      'fill-opacity': numberOf(style, 'background-opacity', 1),
      stroke: border > 0 ? textOf(style, 'border-color', 'none') : 'none',
      'stroke-width': border,
      'stroke-opacity': numberOf(style, 'border-opacity', 1),
      'stroke-dasharray': style['border-style'] === 'dotted' ? '1 3' : null,
    }),
    printLabel(element, style, box),
  ];
  const classes = listClasses(element).join(' ');
  return tag('g', { class: `node ${classes}`, opacity: numberOf(style, 'opacity', 1) }, parts.join(''));
}

export function boxOf({ position, data }: ElementDefinition): Box {
  return {
    x: position?.x ?? 0,
    y: position?.y ?? 0,
    width: Number(data['width'] ?? 1),
    height: Number(data['height'] ?? 1),
  };
}

/** Full from the left as far as the strength goes, then light: the canvas's own stops. */
function printGradient(
  { data }: ElementDefinition,
  style: Style,
  id: string,
): { fill: string; definition: string } | null {
  if (style['background-fill'] !== 'linear-gradient') return null;
  const colours = style['background-gradient-stop-colors'] as readonly string[];
  const stops = String(data['stops'] ?? '').split(' ');
  const printed = colours.map((colour, index) => tag('stop', { offset: stops[index] ?? '100%', 'stop-color': colour }));
  const definition = tag('defs', {}, tag('linearGradient', { id }, printed.join('')));
  return { fill: `url(#${id})`, definition };
}

function printShape(box: Box, style: Style, look: Parameters<typeof tag>[1]): string {
  const { x, y, width, height } = box;
  switch (style['shape']) {
    case 'ellipse':
      return tag('ellipse', { cx: x, cy: y, rx: width / 2, ry: height / 2, ...look });
    case 'polygon':
      return tag('polygon', { points: placeCorners(box, String(style['shape-polygon-points'])), ...look });
    case 'barrel':
      return tag('path', { d: drawBarrel(box), ...look });
    case 'round-rectangle':
      return tag('rect', { ...cornerOf(box), width, height, rx: readRadius(style, box), ...look });
    default:
      return tag('rect', { ...cornerOf(box), width, height, ...look });
  }
}

const cornerOf = ({ x, y, width, height }: Box): Point => ({ x: x - width / 2, y: y - height / 2 });

/** As the canvas rounds where nothing is said of it. */
const readRadius = (style: Style, { width, height }: Box): number =>
  style['corner-radius'] === undefined
    ? Math.min(width / 4, height / 4, 8)
    : parseFloat(textOf(style, 'corner-radius', '8'));

function placeCorners({ x, y, width, height }: Box, corners: string): string {
  const numbers = corners.split(' ').map(Number);
  const points = numbers.flatMap((across, index) =>
    index % 2 === 0
      ? [`${short(x + (across * width) / 2)},${short(y + ((numbers[index + 1] ?? 0) * height) / 2)}`]
      : [],
  );
  return points.join(' ');
}

/** The canvas's barrel: upright sides, and corners that give way a little. */
function drawBarrel({ x, y, width, height }: Box): string {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  const [dx, dy] = [Math.min(100, 0.25 * width), Math.min(15, 0.05 * height)];
  const pull = 0.05 * width;
  const to = (px: number, py: number): string => at({ x: px, y: py });
  return [
    `M${to(left, top + dy)} L${to(left, bottom - dy)} Q${to(left + pull, bottom)} ${to(left + dx, bottom)}`,
    `L${to(right - dx, bottom)} Q${to(right - pull, bottom)} ${to(right, bottom - dy)}`,
    `L${to(right, top + dy)} Q${to(right - pull, top)} ${to(right - dx, top)}`,
    `L${to(left + dx, top)} Q${to(left + pull, top)} ${to(left, top + dy)} Z`,
  ].join(' ');
}

function printOutline(box: Box, style: Style): string {
  const width = numberOf(style, 'outline-width', 0);
  const away = numberOf(style, 'outline-offset', 0) + width / 2 + numberOf(style, 'border-width', 0) / 2;
  const outer = { ...box, width: box.width + 2 * away, height: box.height + 2 * away };
  const dashes = style['outline-style'] === 'dashed' ? '4 3' : null;
  const stroke = textOf(style, 'outline-color', 'none');
  return printShape(outer, style, { fill: 'none', stroke, 'stroke-width': width, 'stroke-dasharray': dashes });
}

/** In the middle, or, of titles, from the left edge. */
function printLabel({ data }: ElementDefinition, style: Style, box: Box): string {
  const label = String(data['label'] ?? '');
  if (label === '') return '';
  const isTitle = style['text-halign'] === 'right';
  const margin = style['text-margin-x'] === undefined ? box.width : 8;
  return printText(label.split('\n'), {
    x: isTitle ? box.x - box.width / 2 + margin : box.x,
    y: box.y,
    anchor: isTitle ? 'start' : 'middle',
    fontPx: numberOf(style, 'font-size', 13),
    lineHeight: numberOf(style, 'line-height', 1.3),
    family: textOf(style, 'font-family', 'sans-serif'),
    weight: (style['font-weight'] as string | number | undefined) ?? 400,
    colour: textOf(style, 'color', '#000000'),
  });
}
