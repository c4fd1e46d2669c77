/** A scene as Cytoscape's elements. Pure: nothing here needs a browser. */
import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import { graph as words, KIND_NAMES, nameLink } from '../strings/common.ts';
import type { Heading, Layout, Place } from './layered-layout.ts';
import { INDENT_PX } from './layered-layout.ts';
import type { Scene } from './scene.ts';
import type { SceneLink } from './scene-links.ts';

export function makeElements(scene: Scene, layout: Layout): ElementDefinition[] {
  return [
    ...layout.headings.map(makeHeading),
    ...[...scene.nodes].flatMap(([id, { node, state, selected }]): NodeDefinition[] => {
      const place = layout.places.get(id);
      if (place === undefined) return [];
      const classes = [node.kind, state, ...(selected ? ['selected'] : []), ...faceOf(scene, id)];
      return [{ group: 'nodes', data: nodeData(id, place), position: { x: place.x, y: place.y }, classes }];
    }),
    ...scene.links.flatMap((link) => makeEdge(scene, link, layout)),
  ];
}

const nodeData = (id: string, { lines, widthPx, heightPx }: Place) => ({
  id,
  label: lines.join('\n'),
  width: widthPx,
  height: heightPx,
});

/** People's own words wear the serif. */
function faceOf(scene: Scene, id: string): string[] {
  const node = scene.nodes.get(id)?.node;
  return node?.kind === 'QUOTE' && node.voice === 'FIRST_HAND' ? ['own-words'] : [];
}

function makeHeading({ kind, band, count, x, y }: Heading): NodeDefinition {
  const label = kind === null ? words.behind : `${KIND_NAMES[kind].many} ${String(count)}`;
  return {
    group: 'nodes',
    data: { id: `heading ${kind ?? 'all'} ${band}`, label, width: 1, height: 1 },
    position: { x, y },
    classes: ['heading', kind === null ? 'band' : band],
    selectable: false,
    grabbable: false,
  };
}

function makeEdge(scene: Scene, scenic: SceneLink, layout: Layout): EdgeDefinition[] {
  const { link, from, to, state } = scenic;
  const [source, target] = [layout.places.get(from), layout.places.get(to)];
  if (source === undefined || target === undefined) return [];
  const id = `${link.type} ${link.id} ${from} ${to}`;
  const bend =
    link.type === 'PART_OF'
      ? hangBelow(source, target, scene.nodes.get(to)?.node.kind === 'FINDING')
      : bendBetween(source, target);
  const data = { id, source: from, target: to, label: nameLink(link), ...bend };
  return [{ group: 'edges', data, classes: [link.type, state, ...markOf(scenic)] }];
}

function markOf({ link }: SceneLink): string[] {
  switch (link.type) {
    case 'RAISED_BY':
      return [link.polarity, link.basis];
    case 'EVIDENCES':
      return [link.stance, link.basis];
    case 'MITIGATES':
      return [link.basis];
    default:
      return [];
  }
}

/** Ends in pixels from a node's middle; distances from, and shares of, the straight line between the ends. */
interface Bend {
  readonly sourceEnd: string;
  readonly targetEnd: string;
  readonly distances: readonly number[];
  readonly weights: readonly number[];
}

/** Where a line bends, as shares of the way across and of the way up or down. Leaning keeps steep lines apart. */
const BEND = { share: 0.4, lean: 0.05 };

/** Leaves and arrives level, so that a reader's eye can follow it from column to column. */
export function bendBetween(source: Place, target: Place): Bend {
  const side = target.x >= source.x ? 1 : -1;
  const ends = { from: (side * source.widthPx) / 2, to: (-side * target.widthPx) / 2 };
  const dx = target.x + ends.to - (source.x + ends.from);
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const [share, lean] = [BEND.share, BEND.lean];
  const along = (share * dx * dx + lean * dy * dy) / (length * length);
  const away = ((lean - share) * dx * dy) / length;
  return {
    sourceEnd: `${String(ends.from)}px 0px`,
    targetEnd: `${String(ends.to)}px 0px`,
    distances: [away, -away].map(round),
    weights: [along, 1 - along].map(round),
  };
}

/** A part hangs from its headline's left edge, by a line with one corner. */
function hangBelow(part: Place, headline: Place, isRound: boolean): Bend {
  const x = -headline.widthPx / 2 + INDENT_PX / 2;
  const share = isRound ? Math.sqrt(1 - (x / (headline.widthPx / 2)) ** 2) : 1;
  const y = (share * headline.heightPx) / 2;
  const dx = headline.x + x - (part.x - part.widthPx / 2);
  const dy = headline.y + y - part.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    sourceEnd: `${String(-part.widthPx / 2)}px 0px`,
    targetEnd: `${String(round(x))}px ${String(round(y))}px`,
    distances: [round((-dx * dy) / length)],
    weights: [round((dx * dx) / (length * length))],
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
