/** The one door to Cytoscape; loaded when a graph is first shown. */
import cytoscape from 'cytoscape';
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import { openPushing } from './push-node.ts';
import type { Pushing } from './push-node.ts';
import { readWheel } from './read-wheel.ts';
import { syncElements } from './sync-elements.ts';
import { ZOOM } from './zoom.ts';

export interface CanvasEvents {
  /** `withOthers`: with Shift or Ctrl. */
  readonly onSelect: (id: string, withOthers: boolean) => void;
  /** A right click or a long press on a node; from the canvas's corner, in pixels. */
  readonly onMenu: (id: string, x: number, y: number) => void;
  /** A count of what is not shown, or the title of a lane: its id among the elements. */
  readonly onOpen: (elementId: string) => void;
  /** A node was put elsewhere: its middle, in pixels at zoom 1. */
  readonly onMoved: (id: string, at: { readonly x: number; readonly y: number }) => void;
  readonly onClear: () => void;
  readonly onZoom: (zoom: number) => void;
}
export interface Picture {
  readonly elements: readonly ElementDefinition[];
  readonly stylesheet: StylesheetJson;
}
export interface Canvas extends Pushing {
  /** `toTop`: the eye begins where the thread does. */
  show(picture: Picture, options: { readonly toTop: boolean; readonly moves: boolean }): void;
  /** Rings a node for the keyboard and brings it into sight; null rings none. */
  focus(id: string | null): void;
  /** The middle of a node, from the canvas's corner, in pixels; null where it does not stand. */
  whereIs(id: string): { readonly x: number; readonly y: number } | null;
  zoomBy(factor: number): void;
  showAll(): void;
  showActualSize(): void;
  /** All of it, at twice its size, on white. */
  takePicture(): Promise<Blob>;
  close(): void;
}

const MOVE_MS = 200;
const MARGIN_PX = 24;
/** Text at its own size, from the top; what does not fit is reached by moving. */
const ACTUAL_SIZE = { zoom: 1, pan: { x: 0, y: 0 } };

export function openCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  const core = cytoscape({
    container,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    autoungrabify: isTouched(),
    autounselectify: true,
    boxSelectionEnabled: false,
    pixelRatio: Math.max(1, Math.min(window.devicePixelRatio, 2)),
  });
  listen(core, events);
  const stopWheel = readWheel(container, core);
  return {
    ...openPushing(core, events.onMoved),
    show: (picture, { toTop, moves }) => {
      core.style(picture.stylesheet);
      syncElements(core, picture.elements, moves ? MOVE_MS : 0);
      if (toTop) core.viewport(ACTUAL_SIZE);
    },
    focus: (id) => {
      focusNode(core, id);
    },
    whereIs: (id) => {
      const node = core.getElementById(id);
      return node.empty() ? null : node.renderedPosition();
    },
    zoomBy: (factor) => {
      core.zoom({
        level: core.zoom() * factor,
        renderedPosition: { x: core.width() / 2, y: core.height() / 2 },
      });
    },
    showAll: () => core.fit(undefined, MARGIN_PX),
    showActualSize: () => core.viewport(ACTUAL_SIZE),
    takePicture: () => core.png({ output: 'blob-promise', full: true, scale: 2, bg: '#ffffff' }),
    close: () => {
      stopWheel();
      core.destroy();
    },
  };
}

/** A finger moves the page of the graph; the menu moves a node. */
const isTouched = (): boolean => window.matchMedia('(pointer: coarse)').matches;

function listen(core: Core, { onSelect, onMenu, onOpen, onMoved, onClear, onZoom }: CanvasEvents): void {
  core.on('tap', (event) => {
    if (event.target === core) onClear();
  });
  core.on('cxttap taphold', 'node', ({ target, renderedPosition: { x, y } }) => {
    const node = target as cytoscape.NodeSingular;
    if (!node.hasClass('more') && !node.hasClass('lane-title')) onMenu(node.id(), x, y);
  });
  core.on('tap', 'node', ({ target, originalEvent }) => {
    const node = target as cytoscape.NodeSingular;
    if (node.hasClass('more') || node.hasClass('lane-title')) onOpen(node.id());
    else onSelect(node.id(), originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey);
  });
  core.on('dragfree', 'node', ({ target }) => {
    const node = target as cytoscape.NodeSingular;
    onMoved(node.id(), { ...node.position() });
  });
  core.on('mouseover', 'node, edge', ({ target }) => {
    (target as cytoscape.NodeSingular)
      .connectedEdges()
      .union(target as cytoscape.EdgeSingular)
      .edges()
      .addClass('hovered');
  });
  core.on('mouseout', 'node, edge', () => {
    core.edges('.hovered').removeClass('hovered');
  });
  core.on('zoom', () => {
    onZoom(core.zoom());
  });
}

function focusNode(core: Core, id: string | null): void {
  core.nodes('.focused').removeClass('focused');
  if (id === null) return;
  const node = core.getElementById(id);
  if (node.empty()) return;
  node.addClass('focused');
  bringIntoSight(core, node.renderedBoundingBox());
}

function bringIntoSight(core: Core, box: cytoscape.BoundingBox12): void {
  const x = box.x1 < 0 ? MARGIN_PX - box.x1 : Math.min(0, core.width() - MARGIN_PX - box.x2);
  const y = box.y1 < 0 ? MARGIN_PX - box.y1 : Math.min(0, core.height() - MARGIN_PX - box.y2);
  if (x !== 0 || y !== 0) core.panBy({ x, y });
}
