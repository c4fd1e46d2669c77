import type { RaisedByLink } from '../report/report-graph.ts';

export type AttributionGroup = readonly [RaisedByLink, ...RaisedByLink[]];

/** The attributions of one polarity to one at the other end stand together. Pure. */
export function groupAttributions(links: readonly RaisedByLink[], end: 'audience' | 'claim'): AttributionGroup[] {
  const groups = new Map<string, AttributionGroup>();
  for (const link of links) {
    const key = `${link.polarity} ${end === 'audience' ? link.to : link.from}`;
    const group = groups.get(key);
    groups.set(key, group === undefined ? [link] : [...group, link]);
  }
  return [...groups.values()];
}
