import { KIND_NAMES } from '../strings/common.ts';
import { explore as words } from '../strings/explore.ts';
import type { MorePlace, Place } from './layout.ts';
import { fitLabel, FONT_SIZE_PX } from './node-size.ts';
import type { More } from './opened.ts';
import type { Scene } from './scene.ts';
import { wrapLabel } from './wrap-label.ts';

export const FREE_WIDTH_PX = 150;
/** Room for two lines. */
const MORE_PX = { width: 176, height: 44, gap: 8, pad: 12 };
const MORE_LINES_MOST = 2;

/** The size of every node where no column gives it; all stand at the beginning. */
export function sizeNodes(scene: Scene): Map<string, Place> {
  return new Map(
    [...scene.nodes].map(([id, { node }]) => [
      id,
      { ...fitLabel(node, FREE_WIDTH_PX), widthPx: FREE_WIDTH_PX, x: 0, y: 0 },
    ]),
  );
}

/** Moves everything so that it begins at the edge, and puts what is capped below it. */
export function settle(scene: Scene, places: ReadonlyMap<string, Place>) {
  const all = [...places.values()];
  const left = Math.min(...all.map(({ x, widthPx }) => x - widthPx / 2), 0);
  const top = Math.min(...all.map(({ y, heightPx }) => y - heightPx / 2), 0);
  const moved = new Map(
    [...places].map(([id, place]) => [
      id,
      { ...place, x: Math.round(place.x - left) + 12, y: Math.round(place.y - top) + 12 },
    ]),
  );
  const bottom = Math.max(0, ...[...moved.values()].map(({ y, heightPx }) => y + heightPx / 2)) + 24;
  const mores = listMores(scene).map(({ more, name }, index): MorePlace => ({
    more,
    lines: wrapLabel(name, MORE_PX.width - MORE_PX.pad, FONT_SIZE_PX, MORE_LINES_MOST),
    x: 12 + MORE_PX.width / 2 + (index % 5) * (MORE_PX.width + MORE_PX.gap),
    y: bottom + MORE_PX.height / 2 + Math.floor(index / 5) * (MORE_PX.height + MORE_PX.gap),
    widthPx: MORE_PX.width,
    heightPx: MORE_PX.height,
  }));
  const widthPx = Math.max(0, ...[...moved.values()].map((place) => place.x + place.widthPx / 2)) + 12;
  return {
    places: moved,
    headings: [],
    lanes: [],
    mores,
    widthPx,
    heightPx: bottom + MORE_PX.height + 12,
    isColumned: false,
  };
}

/** Every count of what is capped, with of what it is. */
function listMores(scene: Scene): { readonly more: More; readonly name: string }[] {
  const ofLanes = scene.lanes.flatMap((lane) =>
    lane.more.map((more) => ({ more, name: nameMore(more, lane.name || words.noTheme) })),
  );
  return [
    ...ofLanes,
    ...scene.more.map((more) => ({ more, name: nameMore(more, scene.nodes.get(more.owner)?.node.label ?? null) })),
  ];
}

function nameMore({ kind, count, owner }: More, of: string | null): string {
  if (owner === 'lanes') return words.moreThemes(count);
  const name = kind === 'ANY' ? null : KIND_NAMES[kind][count === 1 ? 'one' : 'many'].toLowerCase();
  const what = name === null ? words.more(count) : words.moreKind(count, name);
  return of === null ? what : words.moreIn(what, of);
}
