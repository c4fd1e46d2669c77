/** A scene as Cytoscape's elements. Pure: nothing here needs a browser. */
import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import { graph as words, KIND_NAMES, nameLink } from '../strings/common.ts';
import { explore } from '../strings/explore.ts';
import { INDENT_PX } from './columns.ts';
import { shortenLabel } from './node-size.ts';
import { wrapTitle } from './lane-layout.ts';
import type { Box, Heading, LaneBox, Layout, MorePlace, Place } from './layout.ts';
import type { GraphNode } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import type { NodeState, Scene } from './scene.ts';
import type { SceneLink } from './scene-links.ts';

/** Up to here every link can be told from the others. */
const FEW_LINKS = 120;

export function makeElements(scene: Scene, layout: Layout): ElementDefinition[] {
  const few = scene.links.length <= FEW_LINKS ? ['few'] : [];
  return [
    ...layout.lanes.flatMap(makeLane),
    ...layout.headings.map(makeHeading),
    ...layout.mores.map(makeMoreNode),
    ...[...scene.nodes].flatMap(([id, { node, state, selected }]): NodeDefinition[] => {
      const place = layout.places.get(id);
      if (place === undefined) return [];
      const classes = [
        node.kind,
        state,
        ...(selected ? ['selected'] : []),
        ...(place.isMoved === true ? ['moved'] : []),
        ...faceOf(scene, id),
        ...weighOf(node, state),
      ];
      const data = { ...nodeData(node, place), ...stopsOf(scene, node) };
      return [{ group: 'nodes', data, position: { x: place.x, y: place.y }, classes }];
    }),
    ...scene.links.flatMap((link) => makeEdge(scene, link, layout, few)),
  ];
}

const nodeData = (node: GraphNode, { lines, widthPx, heightPx }: Place) => ({
  id: node.id,
  label: lines.join('\n'),
  short: shortenLabel(node, widthPx, heightPx),
  width: widthPx,
  height: heightPx,
});

/** People's own words wear the serif. */
function faceOf(scene: Scene, id: string): string[] {
  const node = scene.nodes.get(id)?.node;
  return node?.kind === 'QUOTE' && node.voice === 'FIRST_HAND' ? ['own-words'] : [];
}

/** Filled from the left as far as its strength goes, of the strongest. What is set apart is light all over. */
const weighOf = (node: GraphNode, state: NodeState): string[] =>
  isClaim(node) && state !== 'apart' ? ['weighed'] : [];

function stopsOf({ strengthMost }: Scene, node: GraphNode): { stops?: string } {
  if (!isClaim(node)) return {};
  const share = String(Math.round((100 * node.strength) / strengthMost));
  return { stops: `0% ${share}% ${share}% 100%` };
}

function makeLane({ id, name, isFaded, title, ...box }: LaneBox): NodeDefinition[] {
  const light = isFaded ? ['faded'] : [];
  const still = { selectable: false, grabbable: false };
  return [
    { group: 'nodes', ...still, ...boxed(`lane ${id}`, '', box), classes: ['lane', ...light] },
    {
      group: 'nodes',
      ...still,
      ...boxed(`title ${id}`, wrapTitle(name || explore.noTheme, title.widthPx).join('\n'), title),
      classes: ['lane-title', ...light],
    },
  ];
}

function makeMoreNode({ more, lines, ...box }: MorePlace): NodeDefinition {
  const isFewer = more.id.startsWith('fewer');
  const { data, position } = boxed(
    more.id,
    isFewer ? explore.fewer : (lines?.join('\n') ?? explore.more(more.count)),
    box,
  );
  const short = isFewer ? '−' : `+${String(more.count)}`;
  const classes = ['more'];
  return { group: 'nodes', selectable: false, grabbable: false, data: { ...data, short }, position, classes };
}

const boxed = (id: string, label: string, { x, y, widthPx, heightPx }: Box) => ({
  data: { id, label, width: widthPx, height: heightPx },
  position: { x, y },
});

function makeHeading({ kind, band, count, x, y }: Heading): NodeDefinition {
  const number = count === null ? '' : ` ${String(count)}`;
  const label = kind === null ? words.behind : `${KIND_NAMES[kind].many}${number}`;
  return {
    group: 'nodes',
    data: { id: `heading ${kind ?? 'all'} ${band}`, label, width: 1, height: 1 },
    position: { x, y },
    classes: ['heading', kind === null ? 'band' : band],
    selectable: false,
    grabbable: false,
  };
}

/** One of several that a pair of nodes may have between them. */
export const edgeIdOf = ({ link, from, to }: SceneLink): string => `${link.type} ${link.id} ${from} ${to}`;

function makeEdge(scene: Scene, scenic: SceneLink, layout: Layout, few: string[]): EdgeDefinition[] {
  const { link, from, to, state } = scenic;
  const [source, target] = [layout.places.get(from), layout.places.get(to)];
  if (source === undefined || target === undefined) return [];
  const id = edgeIdOf(scenic);
  const bend =
    link.type === 'PART_OF' && layout.isColumned
      ? hangBelow(source, target, scene.nodes.get(to)?.node.kind === 'FINDING')
      : bendBetween(source, target);
  const data = { id, source: from, target: to, label: nameLink(link), ...bend };
  return [
    {
      group: 'edges',
      data,
      classes: [
        link.type === 'PART_OF' && !layout.isColumned ? 'HANGS' : link.type,
        state,
        ...markOf(scenic),
        ...few,
        ...acrossOf(scene, scenic),
      ],
    },
  ];
}

/** Who said what is recommended runs behind the concerns: faint, until it is asked for. */
function acrossOf({ nodes }: Scene, { link, from, state }: SceneLink): string[] {
  const isAdvice = nodes.get(from)?.node.kind === 'RECOMMENDATION';
  return link.type === 'RAISED_BY' && state === 'rest' && isAdvice ? ['across'] : [];
}

function markOf({ link }: SceneLink): string[] {
  switch (link.type) {
    case 'RAISED_BY':
      return [link.polarity, link.basis];
    case 'EVIDENCES':
      return [link.stance, link.basis];
    case 'MITIGATES':
    case 'CONFLICTS_WITH':
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
  if (Math.abs(target.x - source.x) < 20) return bulge(source, target);
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

/** Within one column a line goes out to the right and comes back. */
function bulge(source: Place, target: Place): Bend {
  const ends = { from: source.widthPx / 2, to: target.widthPx / 2 };
  const down = target.y >= source.y ? 1 : -1;
  const out = 26 * -down;
  return {
    sourceEnd: `${String(ends.from)}px 0px`,
    targetEnd: `${String(ends.to)}px 0px`,
    distances: [out, out],
    weights: [0.1, 0.9],
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
