/** The one door to Cytoscape; loaded when a graph is first shown. */
import cytoscape from 'cytoscape';
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import { THEMES } from '../palette.ts';
import type { Theme } from '../palette.ts';
import { drawAhead } from './draw-ahead.ts';
import { makeElements } from './elements.ts';
import { fixBackgrounding } from './fix-backgrounding.ts';
import type { Layout } from './layout.ts';
import { openPushing } from './push-node.ts';
import type { Pushing } from './push-node.ts';
import { readWheel } from './read-wheel.ts';
import type { Scene } from './scene.ts';
import { makeStylesheet } from './stylesheet.ts';
import { syncElements } from './sync-elements.ts';
import { ZOOM, zoomStepOf } from './zoom.ts';

export interface CanvasEvents {
  /** `withOthers`: with Shift or Ctrl. */
  readonly onSelect: (id: string, withOthers: boolean) => void;
  /** A right click or a long press on a node; from the canvas's corner, in pixels. */
  readonly onMenu: (id: string, x: number, y: number) => void;
  /** A count of what is not shown, or the title of a lane: its id among the elements. */
  readonly onOpen: (elementId: string) => void;
  /** A node was put elsewhere: its middle, in pixels at zoom 1. */
  readonly onMoved: (id: string, at: { readonly x: number; readonly y: number }) => void;
  /** The pointer rests on a node or a link, or has left it: its id among the elements. */
  readonly onPoint: (elementId: string | null) => void;
  readonly onClear: () => void;
  readonly onZoom: (zoom: number) => void;
}
/** What is to be drawn, and how: the names of links or not, in which colours. */
export interface Picture {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly theme: Theme;
  readonly names: boolean;
}
/** What of the canvas is seen or covered, from its corner: in pixels of the screen, or at zoom 1. */
export interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface Drawn {
  readonly elements: readonly ElementDefinition[];
  readonly stylesheet: StylesheetJson;
}
export interface Canvas extends Pushing {
  /** `toTop`: the eye begins where the thread does, or, where nothing has a top, at what is selected. */
  show(picture: Picture, options: { readonly toTop: boolean; readonly moves: boolean }): void;
  /** Rings a node for the keyboard and brings it into sight; null rings none. */
  focus(id: string | null): void;
  /** The middle of a node, from the canvas's corner, in pixels; null where it does not stand. */
  whereIs(id: string): { readonly x: number; readonly y: number } | null;
  size(): { readonly width: number; readonly height: number };
  /** What a node or a link covers on the screen; of a link, where its middle is. */
  boxOf(elementId: string): Extent | null;
  /** Tells what is seen, at zoom 1, now and whenever it changes. Returns the way to stop it. */
  watchView(listener: (seen: Extent) => void): () => void;
  /** Brings a point, in pixels at zoom 1, into the middle. */
  centre(at: { readonly x: number; readonly y: number }): void;
  zoomBy(factor: number): void;
  showAll(): void;
  showActualSize(): void;
  /** What is drawn, with its looks on white: for a picture of another kind. */
  readPicture(): Drawn;
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
  fixBackgrounding(core);
  const stopDrawing = drawAhead(core);
  listen(core, events);
  const styling = openStyling(core);
  const stopWheel = readWheel(container, core);
  return {
    ...openPushing(core, events.onMoved),
    show: (picture, { toTop, moves }) => {
      styling.wear(picture);
      syncElements(core, makeElements(picture.scene, picture.layout), moves ? MOVE_MS : 0);
      if (toTop) core.viewport(beginning(picture, core));
    },
    focus: (id) => {
      focusNode(core, id);
    },
    whereIs: (id) => {
      const node = core.getElementById(id);
      return node.empty() ? null : node.renderedPosition();
    },
    size: () => ({ width: core.width(), height: core.height() }),
    boxOf: (elementId) => boxOf(core, elementId),
    watchView: (listener) => watchView(core, listener),
    centre: ({ x, y }) => {
      const zoom = core.zoom();
      core.pan({ x: core.width() / 2 - x * zoom, y: core.height() / 2 - y * zoom });
    },
    zoomBy: (factor) => {
      core.zoom({
        level: core.zoom() * factor,
        renderedPosition: { x: core.width() / 2, y: core.height() / 2 },
      });
    },
    showAll: () => core.fit(undefined, MARGIN_PX),
    showActualSize: () => core.viewport(ACTUAL_SIZE),
    readPicture: styling.read,
    takePicture: () => styling.onPaper(() => core.png({ output: 'blob-promise', full: true, scale: 2, bg: '#ffffff' })),
    close: () => {
      stopWheel();
      stopDrawing();
      core.destroy();
    },
  };
}

/** Columns begin at the top; cards too, unless what is selected stands further down; the rest in the middle of what is selected, or of itself. */
function beginning({ scene, layout }: Picture, core: Core): typeof ACTUAL_SIZE {
  if (layout.isColumned || layout.places.size === 0) return ACTUAL_SIZE;
  const selected = [...scene.nodes.values()].find((item) => item.selected);
  const place = layout.places.get(selected?.node.id ?? '');
  const isDealt = layout.lanes.length > 0;
  if (isDealt) return { zoom: 1, pan: { x: 0, y: Math.min(0, core.height() * 0.75 - (place?.y ?? 0)) } };
  const { x, y } = place ?? { x: layout.widthPx / 2, y: layout.heightPx / 2 };
  return { zoom: 1, pan: { x: core.width() / 2 - x, y: core.height() / 2 - y } };
}

interface Styling {
  wear(picture: Picture): void;
  read(): Drawn;
  /** Everything written out, on white, while the picture is taken. */
  onPaper<T>(take: () => Promise<T>): Promise<T>;
}

/** The stylesheet goes with the zoom, and changes only where what can be read does. */
function openStyling(core: Core): Styling {
  let worn: Picture | null = null;
  let step = zoomStepOf(core.zoom());
  const dress = (): void => {
    if (worn !== null) core.style(makeStylesheet(worn.theme, worn.names, step));
  };
  core.on('zoom', () => {
    const next = zoomStepOf(core.zoom());
    if (next === step) return;
    step = next;
    dress();
  });
  const forPaper = (): StylesheetJson => makeStylesheet(THEMES.light, worn?.names === true);
  return {
    wear: (picture) => {
      const isSame = worn?.theme === picture.theme && worn.names === picture.names;
      worn = picture;
      if (!isSame) dress();
    },
    read: () => ({ elements: worn === null ? [] : makeElements(worn.scene, worn.layout), stylesheet: forPaper() }),
    onPaper: async (take) => {
      core.style(forPaper());
      try {
        return await take();
      } finally {
        dress();
      }
    },
  };
}

function boxOf(core: Core, elementId: string): Extent | null {
  const element = core.getElementById(elementId);
  if (element.empty()) return null;
  if (element.nodes().nonempty()) return element.renderedBoundingBox({ includeLabels: false });
  const { x, y } = (element as cytoscape.EdgeSingular).renderedMidpoint();
  return { x1: x, y1: y, x2: x, y2: y };
}

function watchView(core: Core, listener: (seen: Extent) => void): () => void {
  const tell = (): void => {
    const { x1, y1, x2, y2 } = core.extent();
    listener({ x1, y1, x2, y2 });
  };
  core.on('viewport resize', tell);
  tell();
  return () => {
    core.removeListener('viewport resize', tell);
  };
}

/** A finger moves the page of the graph; the menu moves a node. */
const isTouched = (): boolean => window.matchMedia('(pointer: coarse)').matches;

function listen(core: Core, events: CanvasEvents): void {
  const { onSelect, onMenu, onOpen, onMoved, onClear, onZoom } = events;
  listenToPointing(core, events.onPoint);
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
  core.on('zoom', () => {
    onZoom(core.zoom());
  });
}

const SAYS_ITSELF = '.more, .lane-title, .lane, .heading';

function listenToPointing(core: Core, onPoint: CanvasEvents['onPoint']): void {
  core.on('mouseover', 'node, edge', ({ target }) => {
    (target as cytoscape.NodeSingular)
      .connectedEdges()
      .union(target as cytoscape.EdgeSingular)
      .edges()
      .addClass('hovered');
    const element = target as cytoscape.SingularElementReturnValue;
    if (!element.is(SAYS_ITSELF)) onPoint(element.id());
  });
  core.on('mouseout', 'node, edge', () => {
    core.edges('.hovered').removeClass('hovered');
    onPoint(null);
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
