import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { loadSmallGraph } from './small-database.ts';

/** For the tests of one file: the small graph, loaded before the first of them and closed after the last, and the schema that answers from it. */
export function useSmallGraph(): { readonly graph: Graph; readonly schema: GraphQLSchema } {
  const graph = openTestGraph();
  beforeAll(async () => {
    await loadSmallGraph(graph);
  });
  afterAll(() => graph.close());
  return { graph, schema: createSchema(graph) };
}
