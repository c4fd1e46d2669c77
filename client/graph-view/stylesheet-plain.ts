/** How a scene looks where more contrast is asked for, or the system's colours alone. Pure. */
import type { StylesheetJson } from 'cytoscape';
import type { Theme } from '../palette.ts';
import { isPlain } from '../palette.ts';
import { NODE_KINDS } from '../report/report-graph.ts';

/** What is faint elsewhere is left out until it is pointed at or lies on a thread: a line that is drawn can be seen. */
const LEFT_OUT = ['edge.RAISED_BY.rest', 'edge.SPOKEN_BY.rest', 'edge.ASKED_OF.rest'];

export function plainStyles(theme: Theme): StylesheetJson {
  if (!isPlain(theme)) return [];
  const line = { 'line-color': theme.ink, 'target-arrow-color': theme.ink, opacity: 1 } as const;
  return [
    {
      selector: NODE_KINDS.map((kind) => `node.${kind}`).join(', '),
      style: {
        'background-fill': 'solid',
        'background-color': theme.paper,
        color: theme.ink,
        'border-color': theme.ink,
        'border-opacity': 1,
        'border-width': 2,
      },
    },
    { selector: 'node.lane', style: { 'border-color': theme.ink, 'border-opacity': 1, 'background-opacity': 0 } },
    { selector: 'node.more', style: { 'border-color': theme.ink } },
    { selector: 'node.faded', style: { opacity: 0.75 } },
    { selector: 'edge.rest, edge.apart', style: line },
    { selector: LEFT_OUT.join(', '), style: { opacity: 0 } },
  ];
}
