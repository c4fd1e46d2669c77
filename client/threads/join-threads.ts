import type { Thread } from './find-thread.ts';

/** The threads of several nodes as one, that begins where the first does. Null where there is none. */
export function joinThreads(threads: readonly Thread[]): Thread | null {
  const [first, ...others] = threads;
  if (first === undefined || others.length === 0) return first ?? null;
  const nodes = new Set(threads.flatMap((thread) => [...thread.nodes]));
  const apart = new Set(threads.flatMap((thread) => [...thread.apart.nodes]));
  return {
    start: first.start,
    nodes,
    passages: new Set(threads.flatMap((thread) => [...thread.passages])),
    links: new Set(threads.flatMap((thread) => [...thread.links])),
    // What one thread sets apart another may hold: then it is on the thread.
    apart: {
      nodes: new Set([...apart].filter((id) => !nodes.has(id))),
      links: new Set(threads.flatMap((thread) => [...thread.apart.links])),
    },
  };
}
