import type { Link } from './report-graph.ts';

/** Every link at each of its two ends. */
export function indexLinks(links: readonly Link[]): Map<string, Link[]> {
  const index = new Map<string, Link[]>();
  for (const link of links) {
    for (const end of [link.from, link.to]) {
      const at = index.get(end);
      if (at === undefined) index.set(end, [link]);
      else at.push(link);
    }
  }
  return index;
}
