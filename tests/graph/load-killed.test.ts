import { afterAll, expect, inject, it } from 'vitest';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { expectKilledLoadsToLeaveNoTrace } from './killed-load.ts';

const graph = openTestGraph();
afterAll(() => graph.close());

it('a load killed at three random points leaves one whole edition, and the next load the same graph as ever', async () => {
  await expectKilledLoadsToLeaveNoTrace(graph, inject('neo4j'), 3);

  expect.hasAssertions();
});
