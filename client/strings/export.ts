/** The words of what a reader takes along. */
import { licenceLine } from './licence.ts';

export const exports = {
  label: 'Take what is seen along',
  forms: {
    nodes: 'Things, as CSV',
    links: 'Links, as CSV',
    json: 'Both, as JSON',
    png: 'The picture, as PNG',
    svg: 'The picture, as SVG',
  },
  made: (name: string): string => `${name} is on its way to your downloads.`,
  notMade: 'The file could not be made. Try again.',
  shown: (things: number, links: number): string => `${String(things)} things and ${String(links)} links are shown.`,
  selected: (label: string): string => `Selected: ${label}.`,
  narrowed: (filters: string): string => `Narrowed to ${filters}.`,
  legend:
    'Blue rectangle: recommendation. Red octagon: concern. Green ellipse: finding. Violet hexagon: audience. Yellow tag: quote. Grey barrel: statistic. Dashed link: inferred by the coder. Dotted link: less worried, or did not raise it.',
  source: (title: string, publisher: string, address: string): string => `Source: ${title}, ${publisher}. ${address}`,
  licence: licenceLine,
  version: (version: string, day: string): string => `Golden Thread, data version ${version}, ${day}.`,
};
