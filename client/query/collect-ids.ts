/** Which things of the graph an answer names. Pure. */
import type { ReportGraph } from '../report/report-graph.ts';

export interface NamedThings {
  /** Things of the graph, in the order of the answer, each once. */
  readonly nodes: readonly string[];
  /** Ids of what is no thing of the graph: passages, links, themes; or of what is not in this report. */
  readonly others: readonly string[];
}

/** As all ids are built: `change-nhs-chapter-5/concern/digital-exclusion`, `audience/staff`. */
const ID = /^[a-z0-9-]+(\/[^\s/]+){1,3}$/;

/** A field of whatever name counts when it holds the id of a node; one called `id` or `ids` that holds none is told. */
export function collectIds(graph: ReportGraph, answer: unknown): NamedThings {
  return collectIdsBy((id) => graph.nodes.has(id), answer);
}

/** The same where the graph is not at hand: `isNode` tells by the id. */
export function collectIdsBy(isNode: (id: string) => boolean, answer: unknown): NamedThings {
  const nodes = new Set<string>();
  const others = new Set<string>();
  const walk = (value: unknown, isCalledId: boolean): void => {
    if (typeof value === 'string') {
      if (isNode(value)) nodes.add(value);
      else if (isCalledId && ID.test(value)) others.add(value);
    } else if (Array.isArray(value)) {
      value.forEach((one: unknown) => {
        walk(one, isCalledId);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, name === 'id' || name === 'ids');
    }
  };
  walk(answer, false);
  return { nodes: [...nodes], others: [...others] };
}
