/** The small words that an SVG is made of. Pure. */
import { escapeXml } from './escape-xml.ts';

type Attributes = Readonly<Record<string, string | number | null>>;

/** One element; an attribute that is null is left out. */
export function tag(name: string, attributes: Attributes, content: string | null = null): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeXml(typeof value === 'number' ? short(value) : value)}"`],
  );
  return content === null ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** Two decimals are more than can be seen. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

export interface Point {
  readonly x: number;
  readonly y: number;
}
export const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

export interface TextLook {
  readonly x: number;
  /** Of the middle of all lines. */
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly fontPx: number;
  readonly lineHeight: number;
  readonly family: string;
  readonly weight: string | number;
  readonly colour: string;
}

/** Text stays text: it can be searched, read aloud and edited. */
export function printText(lines: readonly string[], look: TextLook, more: Attributes = {}): string {
  const stepPx = look.fontPx * look.lineHeight;
  const first = look.y - ((lines.length - 1) * stepPx) / 2 + look.fontPx * 0.35;
  const spans = lines.map((line, index) => tag('tspan', { x: look.x, y: first + index * stepPx }, escapeXml(line)));
  const { anchor, fontPx, family, weight, colour } = look;
  const attributes = { 'text-anchor': anchor, 'font-size': fontPx, 'font-family': family, 'font-weight': weight };
  return tag('text', { ...attributes, fill: colour, ...more }, spans.join(''));
}
