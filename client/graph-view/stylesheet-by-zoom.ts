/** What is written at which zoom, so that small letters never run into mush. Pure. */
import type { StylesheetJson } from 'cytoscape';
import type { Theme } from '../palette.ts';
import { NODE_KINDS } from '../report/report-graph.ts';
import { SHORT_FONT_SIZE_PX } from './node-size.ts';
import type { ZoomStep } from './zoom.ts';

const TITLES_PX = { middle: 24, far: 44 };
const KINDS = NODE_KINDS.map((kind) => `node.${kind}`).join(', ');
const SHORT = { label: 'data(short)', 'font-size': SHORT_FONT_SIZE_PX };

export function stylesByZoom({ paper }: Theme, step: ZoomStep): StylesheetJson {
  if (step === 'near') return [];
  const isFar = step === 'far';
  return [
    { selector: `${KINDS}, node.more`, style: isFar ? { label: '' } : SHORT },
    { selector: 'node.heading', style: isFar ? { label: '' } : { 'font-size': TITLES_PX.middle } },
    {
      selector: 'node.lane-title',
      style: {
        'font-size': TITLES_PX[step],
        'text-background-color': paper,
        'text-background-opacity': 0.85,
        'text-background-padding': '3px',
        'z-index': 20,
      },
    },
    { selector: 'edge', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
  ];
}
