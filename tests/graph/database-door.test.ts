import { afterAll, expect, test } from 'vitest';
import { openTestGraph } from '../neo4j/test-graph.ts';

const graph = openTestGraph();
afterAll(() => graph.close());

test('a read in READ mode cannot write', async () => {
  const statement = { name: 'test/write', text: 'CREATE (:Nothing)' };

  const read = graph.read(statement, {});

  await expect(read).rejects.toMatchObject({ name: 'GraphError', code: 'READ_ONLY' });
});
