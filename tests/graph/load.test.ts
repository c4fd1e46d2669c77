import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { ForeignDataError, readDataset } from '../../server/load/dataset.ts';
import { IncompleteEditionError } from '../../server/load/stage-edition.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { clearGraph, openTestGraph } from '../neo4j/test-graph.ts';
import { digestGraph } from './dump-graph.ts';
import { makeSyntheticRows } from './synthetic-rows.ts';

const graph = openTestGraph();
const marksInOneStatement = {
  name: 'test/marks',
  text: `MATCH (dataset:Dataset {name: 'golden-thread'})
WITH dataset.edition AS edition
MATCH (concern:Concern {edition: edition})-[link:RAISED_BY]->(audience:Audience)
RETURN collect(DISTINCT concern.label) + collect(DISTINCT link.exact) + collect(DISTINCT audience.name) AS marks, count(*) AS concerns`,
};

beforeEach(async () => {
  await clearGraph(graph);
  await applyConstraints(graph);
});
afterAll(() => graph.close());

describe('loading a graph', () => {
  it('leaves the database untouched when the same rows are loaded twice', async () => {
    const rows = makeSyntheticRows('first', 50);
    const first = await loadGraph(graph, rows, 'fingerprint');
    const before = await digestGraph(graph);

    const second = await loadGraph(graph, rows, 'fingerprint');

    expect(first).toMatchObject({ changed: true, nodes: 51, relationships: 50 });
    expect(second).toMatchObject({ changed: false, edition: first.edition });
    expect(await digestGraph(graph)).toBe(before);
  });

  it('gives the same graph whether it is loaded into an empty database or over another edition', async () => {
    await loadGraph(graph, makeSyntheticRows('wanted', 30), 'a');
    const fresh = await digestGraph(graph);
    await loadGraph(graph, makeSyntheticRows('other', 60), 'b');

    await loadGraph(graph, makeSyntheticRows('wanted', 30), 'c');

    expect(await digestGraph(graph)).toBe(fresh);
  });

  it('needs nothing to have been made in the database before', async () => {
    await graph.write({ name: 'test/drop', text: 'DROP CONSTRAINT dataset_identity IF EXISTS' }, {});

    await loadGraph(graph, makeSyntheticRows('bare', 10), 'a');

    expect(await graph.read(marksInOneStatement, {})).toEqual([{ marks: ['bare', 'bare', 'bare'], concerns: 10 }]);
  });

  it('removes from the graph what left the coding', async () => {
    await loadGraph(graph, makeSyntheticRows('many', 40), 'a');

    await loadGraph(graph, makeSyntheticRows('many', 10), 'b');

    const [row] = await graph.read(marksInOneStatement, {});
    const [all] = await graph.read({ name: 'test/count', text: 'MATCH (node:Entity) RETURN count(node) AS nodes' }, {});
    expect(row).toEqual({ marks: ['many', 'many', 'many'], concerns: 10 });
    expect(all).toEqual({ nodes: 11 });
  });

  it('keeps the edition before it current when a load fails halfway, and cleans up at the next', async () => {
    await loadGraph(graph, makeSyntheticRows('good', 20), 'a');
    const before = await readDataset(graph);
    const broken = makeSyntheticRows('broken', 20);
    const dangling = {
      type: 'RAISED_BY',
      from: 'test/concern/0',
      to: 'audience/nobody',
      properties: { id: 'x', order: 0 },
    };

    const failing = loadGraph(graph, { ...broken, relationships: [...broken.relationships, dangling] }, 'b');

    await expect(failing).rejects.toBeInstanceOf(IncompleteEditionError);
    expect(await readDataset(graph)).toEqual(before);
    const [row] = await graph.read(marksInOneStatement, {});
    expect(row).toEqual({ marks: ['good', 'good', 'good'], concerns: 20 });
    await loadGraph(graph, makeSyntheticRows('better', 20), 'c');
    const editions = await graph.read(
      { name: 'test/editions', text: 'MATCH (n:Entity) RETURN DISTINCT n.edition AS edition' },
      {},
    );
    expect(editions).toHaveLength(1);
  });

  it.each([
    ['labels of its own', "CREATE (:Customer {name: 'Ada'})", 1],
    ['no label', 'CREATE ({name: "Ada"})', 1],
    [
      'our labels',
      "CREATE (:Entity {name: 'a', edition: '2nd'}), (:Entity {name: 'b'}), (:Dataset {name: 'their-sales'})",
      3,
    ],
    ['our labels and properties, but no data set', "CREATE (:Entity {id: 'a', edition: '0123456789abcdef'})", 1],
    [
      'our name, and nodes like ours',
      "CREATE (:Dataset {name: 'golden-thread'}), (:Entity {name: 'b', edition: 'x'})",
      1,
    ],
  ])('refuses another application’s data with %s, and touches none of it', async (_, create, nodes) => {
    const everything = {
      name: 'test/all',
      text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS held ORDER BY n.name',
    };
    await graph.write({ name: 'test/foreign', text: create }, {});
    const before = await graph.read(everything, {});

    const loading = loadGraph(graph, makeSyntheticRows('ours', 5), 'a');

    await expect(loading).rejects.toThrow(ForeignDataError);
    await expect(loading).rejects.toThrow(new RegExp(`holds ${String(nodes)} nodes? that Golden Thread did not write`));
    expect(await graph.read(everything, {})).toEqual(before);
  });

  it('makes one edition when two loads of the same rows start at once', async () => {
    const rows = makeSyntheticRows('twice', 500);

    const outcomes = await Promise.all([loadGraph(graph, rows, 'a'), loadGraph(graph, rows, 'a')]);

    expect(outcomes.map((outcome) => outcome.changed).sort()).toEqual([false, true]);
    const [row] = await graph.read(marksInOneStatement, {});
    expect(row).toMatchObject({ concerns: 500 });
  });

  it('shows every reader one edition, whole, while editions replace one another', async () => {
    await loadGraph(graph, makeSyntheticRows('edition 0', 2_000), '0');
    const seen: unknown[] = [];
    let loading = true;
    const reader = async (): Promise<void> => {
      while (loading) seen.push(...(await graph.read(marksInOneStatement, {})));
    };
    const readers = [reader(), reader(), reader()];

    for (let edition = 1; edition <= 5; edition += 1) {
      await loadGraph(graph, makeSyntheticRows(`edition ${edition}`, 2_000), String(edition));
    }
    loading = false;
    await Promise.all(readers);

    const mixed = (seen as { marks: string[]; concerns: number }[]).filter(
      ({ marks, concerns }) => new Set(marks).size !== 1 || concerns !== 2_000,
    );
    expect(mixed).toEqual([]);
    expect(seen.length).toBeGreaterThan(5);
  });
});
