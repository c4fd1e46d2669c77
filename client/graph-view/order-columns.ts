/** Puts what is linked side by side: fewer lines cross. Pure, and the same for the same scene. */
import type { NodeKind } from '../report/report-graph.ts';
import type { Scene, SceneGroup, SceneNode } from './scene.ts';

/** Kinds that follow the order of the claims they are linked to; claims and audiences keep their own. */
const FOLLOWING: readonly NodeKind[] = ['RECOMMENDATION', 'QUOTE', 'STATISTIC'];
const LED_BY: readonly NodeKind[] = ['CONCERN', 'FINDING'];

export function orderColumns(scene: Scene): SceneGroup[] {
  const ranks = rankClaims(scene);
  return scene.groups.map((group) =>
    FOLLOWING.includes(group.kind)
      ? { ...group, front: follow(scene, group.front, ranks), behind: follow(scene, group.behind, ranks) }
      : group,
  );
}

function rankClaims(scene: Scene): Map<string, number> {
  const claims = scene.groups.filter(({ kind }) => LED_BY.includes(kind));
  const order = [...claims.flatMap(({ front }) => front), ...claims.flatMap(({ behind }) => behind)];
  return new Map(order.map(({ node }, index) => [node.id, index]));
}

function follow(scene: Scene, items: readonly SceneNode[], ranks: ReadonlyMap<string, number>): SceneNode[] {
  const families = splitFamilies(items).map((family) => ({ family, place: findMiddle(scene, family, ranks) }));
  return families.sort((a, b) => a.place - b.place).flatMap(({ family }) => family);
}

/** A headline and the parts beneath it move together. */
function splitFamilies(items: readonly SceneNode[]): SceneNode[][] {
  const families: SceneNode[][] = [];
  for (const item of items) {
    if (item.depth === 0) families.push([item]);
    else families.at(-1)?.push(item);
  }
  return families;
}

/** The mean rank of the claims that a family is linked to; behind all others where there is none. */
function findMiddle(scene: Scene, family: readonly SceneNode[], ranks: ReadonlyMap<string, number>): number {
  const ids = new Set(family.map(({ node }) => node.id));
  const linked = scene.links.flatMap(({ from, to }) => {
    const rank = ids.has(from) ? ranks.get(to) : ids.has(to) ? ranks.get(from) : undefined;
    return rank === undefined ? [] : [rank];
  });
  return linked.length === 0 ? ranks.size : linked.reduce((sum, rank) => sum + rank, 0) / linked.length;
}
