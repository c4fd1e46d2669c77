/** What each kind looks like: shape and colour together, the same in both themes. A test recomputes how far apart they are. */
import type { NodeKind } from './report/report-graph.ts';

/** Text on every fill, and on light paper. */
export const INK = '#14181D';

export const FILLS: Readonly<Record<NodeKind, string>> = {
  CONCERN: '#D36141',
  RECOMMENDATION: '#8EB6D7',
  FINDING: '#50D589',
  AUDIENCE: '#BC5FD9',
  QUOTE: '#CFBD3C',
  STATISTIC: '#E5E6E8',
};

/** Half way to white: the kind still shows, and text keeps its contrast. */
export function lighten(colour: string): string {
  const parts = [1, 3, 5].map((at) => Math.round((parseInt(colour.slice(at, at + 2), 16) + 255) / 2));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export const SHAPE_NAMES: Readonly<Record<NodeKind, string>> = {
  CONCERN: 'octagon',
  RECOMMENDATION: 'rounded rectangle',
  FINDING: 'ellipse',
  AUDIENCE: 'hexagon',
  QUOTE: 'tag with a notch',
  STATISTIC: 'barrel',
};

/** Corners as x y pairs from -1 to 1; kinds that are not here are drawn by name. */
export const POLYGONS = {
  CONCERN: '-0.9 -1 0.9 -1 1 -0.5 1 0.5 0.9 1 -0.9 1 -1 0.5 -1 -0.5',
  AUDIENCE: '-0.88 -1 0.88 -1 1 0 0.88 1 -0.88 1 -1 0',
  QUOTE: '-1 -1 0.9 -1 1 0 0.9 1 -1 1 -0.9 0',
} as const;
export type PolygonKind = keyof typeof POLYGONS;

export interface Theme {
  readonly name: 'light' | 'dark' | 'contrast-light' | 'contrast-dark' | 'system';
  readonly paper: string;
  readonly ink: string;
  /** Secondary text. */
  readonly soft: string;
  /** Lines of links that are not lit. */
  readonly line: string;
  /** Focus and selection, and nothing else. */
  readonly accent: string;
}

export const THEMES: Readonly<Record<Exclude<Theme['name'], 'system'>, Theme>> = {
  light: { name: 'light', paper: '#FBFAF7', ink: INK, soft: '#4F5660', line: '#6B727C', accent: '#8A5200' },
  dark: { name: 'dark', paper: '#15181C', ink: '#EDEBE6', soft: '#B4B9C0', line: '#9299A3', accent: '#F2B545' },
  'contrast-light': {
    name: 'contrast-light',
    paper: '#FFFFFF',
    ink: '#000000',
    soft: '#333333',
    line: '#333333',
    accent: '#6B3F00',
  },
  'contrast-dark': {
    name: 'contrast-dark',
    paper: '#000000',
    ink: '#FFFFFF',
    soft: '#DDDDDD',
    line: '#DDDDDD',
    accent: '#FFC95C',
  },
};

/** Two colours and the accent, no fills: kinds are told by their shapes, lines are drawn whole or not at all. */
export const isPlain = ({ name }: Theme): boolean => name !== 'light' && name !== 'dark';
