import type { Graph, Row } from '../../server/graph/graph.ts';
import { batchRows } from '../../server/load/batch-rows.ts';
import type { GraphRows } from '../../server/load/graph-rows.ts';

const CREATE_NODES = `UNWIND $rows AS row
CREATE (node:Bare)
SET node = row
RETURN collect(node.id) AS ids, collect(elementId(node)) AS places`;
const CREATE_LINKS = `UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[link:BARE]->(to)
SET link = row.properties`;

/** As many nodes, links and properties, of one label and one type, by one session, without editions, indexes or counting. */
export async function loadBarely(graph: Graph, { nodes, relationships }: GraphRows): Promise<void> {
  const placeOf = new Map<unknown, unknown>();
  for (const { rows } of batchRows(nodes, () => 'nodes')) {
    const maps = rows.map(({ id, properties }) => ({ ...properties, id, edition: 'bare' }));
    const created = await send(graph, CREATE_NODES, maps);
    const [ids, places] = [created?.['ids'], created?.['places']] as [unknown[], unknown[]];
    for (const [index, id] of ids.entries()) placeOf.set(id, places[index]);
  }
  for (const { rows } of batchRows(relationships, () => 'links')) {
    const maps = rows.map(({ from, to, properties }) => ({
      ...{ from: placeOf.get(from), to: placeOf.get(to) },
      properties: { ...properties, edition: 'bare' },
    }));
    await send(graph, CREATE_LINKS, maps);
  }
}

async function send(graph: Graph, text: string, rows: readonly object[]): Promise<Row | undefined> {
  const [row] = await graph.transaction('bench/bare', (run) => run({ name: 'bench/bare', text }, { rows }));
  return row;
}
