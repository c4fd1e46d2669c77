/** Paths once more: how light the lightest can be, by trying every edge from every node, a step at a time. */
import { type Edge, indexEdges, otherEnd } from './edges.ts';

const LAYOUT = ['IN', 'REFERS_TO'];

export interface Weighing {
  readonly degree: (id: string) => number;
  /** The least weight of a walk of at most so many edges; null where there is none. */
  readonly lightest: (from: string, to: string, maxLength: number) => number | null;
  readonly weigh: (nodes: readonly string[]) => number;
}

export function makeWeighing(edges: readonly Edge[]): Weighing {
  const content = edges.filter(({ type }) => !LAYOUT.includes(type));
  const everyPolarity = indexEdges(content);
  const followed = indexEdges(content.filter(({ polarity }) => polarity === null || polarity === 'RAISES'));
  const degree = (id: string): number => everyPolarity.get(id)?.length ?? 0;
  const through = (id: string): number => Math.log2(1 + degree(id));
  const weigh = (nodes: readonly string[]): number => nodes.slice(1, -1).reduce((sum, id) => sum + through(id), 0);
  const lightest = (from: string, to: string, maxLength: number): number | null => {
    let reached = new Map([[from, 0]]);
    const arrivals: number[] = [];
    for (let step = 0; step < maxLength; step += 1) {
      const next = new Map<string, number>();
      for (const [id, weight] of reached) {
        const onward = weight + (id === from ? 0 : through(id));
        for (const edge of followed.get(id) ?? []) {
          const end = otherEnd(edge, id);
          if (end !== from && onward < (next.get(end) ?? Infinity)) next.set(end, onward);
        }
      }
      arrivals.push(next.get(to) ?? Infinity);
      next.delete(to);
      reached = next;
    }
    const least = Math.min(...arrivals);
    return least === Infinity ? null : least;
  };
  return { degree, lightest, weigh };
}
