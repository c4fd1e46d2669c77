import { afterAll, expect, inject, it } from 'vitest';
import { expectKilledLoadsToLeaveNoTrace } from '../graph/killed-load.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';

const graph = openTestGraph();
afterAll(() => graph.close());

it('a load killed at twenty random points leaves one whole edition, and the next load the same graph as ever', async () => {
  await expectKilledLoadsToLeaveNoTrace(graph, inject('neo4j'), 20);

  expect.hasAssertions();
});
