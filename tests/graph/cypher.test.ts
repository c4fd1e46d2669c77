import { readdirSync } from 'node:fs';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatementEvent } from '../../server/graph/graph.ts';
import { readStatement } from '../../server/graph/statement.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { readDataset, requireOwnDatabase } from '../../server/load/dataset.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { readEdition } from '../../server/schema/read-edition.ts';
import { clearGraph, openTestGraph } from '../neo4j/test-graph.ts';
import { ANALYSIS_OPERATIONS } from './analysis-operations.ts';
import { smallGraph } from './small-graph.ts';

const graph = openTestGraph();
const names = readdirSync('cypher', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replaceAll('\\', '/').replace('.cypher', ''))
  .sort();
const sent: StatementEvent[] = [];

/** Everything that the product does with its database, once. */
beforeAll(async () => {
  await clearGraph(graph);
  graph.onStatement((event) => sent.push(event));
  await applyConstraints(graph);
  await loadGraph(graph, smallGraph, 'small');
  await loadGraph(graph, smallGraph, 'small again');
  await loadGraph(graph, { nodes: smallGraph.nodes.slice(0, 9), relationships: [] }, 'less');
  await readDataset(graph);
  await readEdition(graph);
  await graphql({ schema: createSchema(graph), source: '{ reports { counts { audiences } } }' });
  await graphql({ schema: createSchema(graph), source: '{ search(query: "line") { facets { kinds { count } } } }' });
  for (const source of ANALYSIS_OPERATIONS) await graphql({ schema: createSchema(graph), source });
  await graph.write({ name: 'test/foreign', text: 'CREATE (:Foreign)' }, {});
  await requireOwnDatabase(graph).catch(() => undefined);
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

describe.each(names)('cypher/%s.cypher', (name) => {
  it('is one statement that Neo4j can plan', async () => {
    const { text } = readStatement(name);

    const planned = graph.write({ name: `explain/${name}`, text: `EXPLAIN ${text}` }, {});

    await expect(planned).resolves.toBeDefined();
  });

  it('is used, and gets every parameter that it names', () => {
    const { text } = readStatement(name);
    const wanted = [...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter);

    const uses = sent.filter((event) => event.name === name || embeds(event.text, text));
    const missing = wanted.filter(
      (parameter) => !uses.every((use) => use.name !== name || String(parameter) in use.parameters),
    );

    expect(uses).not.toHaveLength(0);
    expect(missing).toEqual([]);
  });
});

/** Within a compiled statement the parameters are what that statement already holds; the last line has none. */
function embeds(whole: string, part: string): boolean {
  return (
    whole.includes(part.split('\n').at(-1) ?? part) && whole !== part && whole.includes('dataset.edition AS edition')
  );
}
