/** How a scene looks, as Cytoscape's stylesheet. Pure. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { FILLS, INK, lighten, POLYGONS } from '../palette.ts';
import type { Theme } from '../palette.ts';
import type { NodeKind } from '../report/report-graph.ts';
import { NODE_KINDS } from '../report/report-graph.ts';
import { FONT_SIZE_PX, LINE_HEIGHT } from './node-size.ts';
import { plainStyles } from './stylesheet-plain.ts';
import { stylesByZoom } from './stylesheet-by-zoom.ts';
import type { ZoomStep } from './zoom.ts';

/** Who said a quote, and which part belongs to which headline, is plain without a name. */
const NAMED = ['edge.MITIGATES', 'edge.RAISED_BY.lit', 'edge.EVIDENCES.lit', 'edge.apart'];
/** Cytoscape knows this value; its types do not yet. */
const ENDPOINTS = 'endpoints' as 'intersection';
const SANS = '"Inter Variable", system-ui, sans-serif';
const SERIF = '"Source Serif 4 Variable", Georgia, serif';

/** `step`: how much can be read. */
export function makeStylesheet(theme: Theme, names: boolean, step: ZoomStep = 'near'): StylesheetJson {
  return [
    ...nodeStyles(theme),
    ...laneStyles(theme),
    ...edgeStyles(theme),
    ...markStyles(theme),
    ...plainStyles(theme),
    ...hoverStyles(theme),
    ...nameStyles(theme, names),
    ...stylesByZoom(theme, step),
  ];
}

function nodeStyles(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-valign': 'center',
        'text-halign': 'center',
        'font-family': SANS,
        'font-size': FONT_SIZE_PX,
        'line-height': LINE_HEIGHT,
        color: INK,
        'border-width': 1.5,
        'border-color': INK,
        'border-opacity': 0.55,
      },
    },
    { selector: 'node.RECOMMENDATION', style: { shape: 'round-rectangle', 'background-color': FILLS.RECOMMENDATION } },
    { selector: 'node.CONCERN', style: polygon(FILLS.CONCERN, POLYGONS.CONCERN) },
    { selector: 'node.FINDING', style: { shape: 'ellipse', 'background-color': FILLS.FINDING } },
    { selector: 'node.AUDIENCE', style: polygon(FILLS.AUDIENCE, POLYGONS.AUDIENCE) },
    { selector: 'node.QUOTE', style: polygon(FILLS.QUOTE, POLYGONS.QUOTE) },
    { selector: 'node.STATISTIC', style: { shape: 'barrel', 'background-color': FILLS.STATISTIC } },
    ...NODE_KINDS.map((kind) => weigh(kind)),
    { selector: 'node.own-words', style: { 'font-family': SERIF } },
    // The shape steps back; its words can still be read.
    { selector: 'node.faded', style: { 'background-opacity': 0.3, 'border-opacity': 0.2, color: theme.soft } },
    { selector: 'node.apart', style: { 'border-style': 'dotted', 'border-width': 2.5, 'border-opacity': 1 } },
    ...NODE_KINDS.map((kind) => ({
      selector: `node.apart.${kind}`,
      style: { 'background-color': lighten(FILLS[kind]) },
    })),
    {
      selector: 'node.heading',
      style: {
        shape: 'rectangle',
        'background-opacity': 0,
        'border-width': 0,
        color: theme.soft,
        'font-weight': 600,
        'text-halign': 'right',
        events: 'no',
      },
    },
    { selector: 'node.moved', style: { 'z-index': 5 } },
    { selector: 'node.selected', style: { ...ring(theme, 4), 'z-index': 10 } },
    { selector: 'node.focused', style: { ...ring(theme, 3), 'outline-style': 'dashed' } },
  ];
}

/** The fuller, the stronger: text keeps its contrast on the full colour and on the light. */
function weigh(kind: NodeKind): StylesheetJson[number] {
  const [full, light] = [FILLS[kind], lighten(FILLS[kind])];
  return {
    selector: `node.weighed.${kind}`,
    style: {
      'background-fill': 'linear-gradient',
      'background-gradient-direction': 'to-right',
      'background-gradient-stop-colors': [full, full, light, light],
      'background-gradient-stop-positions': (node: NodeSingular) => node.data('stops') as number[],
    },
  };
}

function laneStyles(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'node.lane',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        'background-color': theme.line,
        'background-opacity': 0.08,
        'border-width': 1,
        'border-color': theme.line,
        'border-opacity': 0.35,
        events: 'no',
        'z-index': 0,
        'z-compound-depth': 'bottom',
      },
    },
    {
      selector: 'node.lane-title',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        color: theme.ink,
        'font-weight': 600,
        'text-halign': 'right',
        'text-margin-x': (node: NodeSingular) => 8 - node.width(),
      },
    },
    { selector: 'node.lane-title.faded', style: { color: theme.soft } },
    {
      selector: 'node.more',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '6px',
        'background-color': theme.paper,
        'border-width': 1,
        'border-color': theme.line,
        'border-opacity': 1,
        color: theme.ink,
      },
    },
  ];
}

const polygon = (fill: string, corners: string) =>
  ({ shape: 'polygon', 'shape-polygon-points': corners, 'background-color': fill }) as const;

const ring = (theme: Theme, widthPx: number) =>
  ({ 'outline-width': widthPx, 'outline-color': theme.accent, 'outline-offset': 3, 'outline-opacity': 1 }) as const;

function edgeStyles(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': ENDPOINTS,
        'control-point-distances': (edge: EdgeSingular) => edge.data('distances') as number,
        'control-point-weights': (edge: EdgeSingular) => edge.data('weights') as number,
        'source-endpoint': 'data(sourceEnd)',
        'target-endpoint': 'data(targetEnd)',
        'line-color': theme.line,
        'target-arrow-color': theme.line,
        width: 1.2,
        'arrow-scale': 0.9,
      },
    },
    { selector: 'edge.rest', style: { opacity: 0.22 } },
    { selector: 'edge.lit', style: { 'line-color': theme.accent, 'target-arrow-color': theme.accent } },
    {
      selector: 'edge.PART_OF',
      style: {
        'curve-style': 'segments',
        'segment-distances': (edge: EdgeSingular) => edge.data('distances') as number,
        'segment-weights': (edge: EdgeSingular) => edge.data('weights') as number,
      },
    },
  ];
}

/** Each link says by its line and its end what it is. */
function markStyles(theme: Theme): StylesheetJson {
  return [
    { selector: 'edge.MITIGATES', style: { width: 3, 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.MITIGATES.rest', style: { opacity: 0.85 } },
    { selector: 'edge.RAISED_BY', style: { width: 1.4, 'target-arrow-shape': 'none' } },
    { selector: 'edge.RAISED_BY.rest', style: { opacity: 0.03 } },
    { selector: 'edge.RAISED_BY.rest.few', style: { opacity: 0.3 } },
    { selector: 'edge.RAISED_BY.rest.across', style: { opacity: 0.05 } },
    {
      selector: 'edge.MITIGATES.rest.few',
      style: { opacity: 1, width: 3, 'line-color': theme.soft, 'target-arrow-color': theme.soft },
    },
    {
      selector: 'edge.CONFLICTS_WITH',
      style: {
        width: 1.6,
        opacity: 0.9,
        'source-arrow-shape': 'diamond',
        'source-arrow-color': theme.ink,
        'target-arrow-shape': 'diamond',
        'target-arrow-color': theme.ink,
        'line-color': theme.ink,
        'arrow-scale': 1.1,
      },
    },
    { selector: 'edge.EVIDENCES', style: { width: 1.2, 'target-arrow-shape': 'circle', 'arrow-scale': 0.7 } },
    { selector: 'edge.SPOKEN_BY, edge.ASKED_OF', style: { width: 0.8, opacity: 0.6 } },
    { selector: 'edge.SPOKEN_BY.rest, edge.ASKED_OF.rest', style: { opacity: 0.08 } },
    { selector: 'edge.INFERRED', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    {
      selector: 'edge.LESS',
      style: {
        ...denial(theme),
        'target-arrow-shape': 'circle',
        'target-arrow-fill': 'hollow',
        'arrow-scale': 1.1,
      },
    },
    { selector: 'edge.NOT', style: { ...denial(theme), 'target-arrow-shape': 'tee', 'arrow-scale': 1.3 } },
    { selector: 'edge.OPPOSES', style: { ...denial(theme), 'target-arrow-shape': 'tee', 'arrow-scale': 1.1 } },
    // Many of them side by side are otherwise the darkest thing of the whole picture.
    { selector: 'edge.LESS.rest, edge.NOT.rest', style: { opacity: 0.35 } },
    { selector: 'edge.LESS.rest.few, edge.NOT.rest.few', style: { opacity: 0.7 } },
  ];
}

/** Never in the light of a thread: what was denied is not part of it. */
const denial = (theme: Theme) =>
  ({
    'line-style': 'dotted',
    width: 2,
    'line-color': theme.soft,
    'target-arrow-color': theme.soft,
    opacity: 1,
  }) as const;

function hoverStyles(theme: Theme): StylesheetJson {
  const hovered = { opacity: 1, 'line-color': theme.ink, 'target-arrow-color': theme.ink, 'z-index': 1 } as const;
  return [{ selector: 'edge.rest.hovered', style: hovered }];
}

function nameStyles(theme: Theme, names: boolean): StylesheetJson {
  const named = {
    label: 'data(label)',
    'font-family': SANS,
    'font-size': 12,
    color: theme.ink,
    'text-background-color': theme.paper,
    'text-background-opacity': 0.9,
    'text-background-padding': '2px',
  } as const;
  return (names ? NAMED : []).map((selector) => ({ selector, style: named }));
}
