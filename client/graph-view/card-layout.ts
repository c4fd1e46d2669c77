/** A card for each theme, and one for each kind that has none; as many side by side as there is room for. Pure. */
import type { NodeKind } from '../report/report-graph.ts';
import { isClaim, NODE_KINDS } from '../report/report-graph.ts';
import { KIND_NAMES } from '../strings/common.ts';
import type { Column } from './columns.ts';
import { titleMorePx } from './lane-layout.ts';
import { stackMores, stackNodes } from './layered-layout.ts';
import type { LaneBox, Layout, MorePlace, Place } from './layout.ts';
import type { More } from './opened.ts';
import type { Scene, SceneNode } from './scene.ts';

const CARD_PX = { width: 250, gap: 14, pad: 10, title: 28, edge: 12 };

interface Card {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly items: SceneNode[];
  readonly more: More[];
}

export function layOutCards(scene: Scene, widthPx: number): Layout {
  const across = Math.max(1, Math.floor((widthPx - 2 * CARD_PX.edge + CARD_PX.gap) / (CARD_PX.width + CARD_PX.gap)));
  const bottoms = Array.from({ length: across }, () => CARD_PX.edge);
  const places: (readonly [string, Place])[] = [];
  const lanes: LaneBox[] = [];
  const mores: MorePlace[] = [];
  for (const card of dealCards(scene)) {
    const index = bottoms.indexOf(Math.min(...bottoms));
    const top = bottoms[index] ?? 0;
    const laid = layOutCard(card, CARD_PX.edge + CARD_PX.width / 2 + index * (CARD_PX.width + CARD_PX.gap), top);
    places.push(...laid.places);
    mores.push(...laid.mores);
    lanes.push(laid.box);
    bottoms[index] = top + laid.box.heightPx + CARD_PX.gap;
  }
  const heightPx = Math.max(...bottoms);
  return { places: new Map(places), headings: [], lanes, mores, widthPx, heightPx, isColumned: false };
}

/** Themes in the scene's order, then kinds without a theme. */
function dealCards(scene: Scene): Card[] {
  const cards = new Map<string, Card>();
  for (const { id, name, isOpen, more } of scene.lanes) {
    const back = isOpen ? [{ id: `fewer ${id}`, owner: id, kind: 'ANY', count: 0, token: id } as const] : [];
    cards.set(id, { id, name, isOpen, items: [], more: [...more, ...back] });
  }
  for (const item of scene.nodes.values()) {
    const theme = isClaim(item.node) ? item.node.themes[0] : undefined;
    const id = theme?.id ?? `kind ${item.node.kind}`;
    const name = theme?.name ?? KIND_NAMES[item.node.kind].many;
    const card = cards.get(id) ?? { id, name, isOpen: false, items: [], more: [] };
    cards.set(id, card);
    card.items.push(item);
  }
  for (const more of scene.more) (cards.get(`kind ${more.kind}`) ?? findCard(cards, scene, more))?.more.push(more);
  return [...cards.values()].filter(({ items, more }) => items.length + more.length > 0);
}

function findCard(cards: ReadonlyMap<string, Card>, scene: Scene, { owner }: More): Card | undefined {
  if (!scene.nodes.has(owner)) return [...cards.values()].at(-1);
  return [...cards.values()].find(({ items }) => items.some(({ node }) => node.id === owner));
}

function layOutCard({ id, name, isOpen, items, more }: Card, x: number, top: number) {
  const column: Column = { kinds: [], groups: [], x, widthPx: CARD_PX.width - 2 * CARD_PX.pad };
  const rank = (kind: NodeKind): number => NODE_KINDS.indexOf(kind);
  const sorted = items.toSorted((a, b) => rank(a.node.kind) - rank(b.node.kind));
  const titlePx = CARD_PX.title + titleMorePx(name, CARD_PX.width - CARD_PX.pad);
  const stack = stackNodes(sorted, column, top + titlePx);
  const below = stackMores(more, column, stack.bottom);
  const heightPx = below.bottom - top;
  const isFaded = items.length > 0 && items.every(({ state }) => state === 'faded');
  const title = { x, y: top + titlePx / 2, widthPx: CARD_PX.width - CARD_PX.pad, heightPx: titlePx - 2 };
  const box: LaneBox = { id, name, isOpen, x, y: top + heightPx / 2, widthPx: CARD_PX.width, heightPx, title, isFaded };
  return { places: stack.places, mores: below.mores, box };
}
