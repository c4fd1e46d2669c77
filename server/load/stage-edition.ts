import { GraphError } from '../graph/graph-error.ts';
import type { Graph, Row, Run } from '../graph/graph.ts';
import { readStatement, type Statement } from '../graph/statement.ts';
import { type Batch, batchRows } from './batch-rows.ts';
import type { NodeRow, RelationshipRow } from './graph-rows.ts';
import { placeValues } from './place-values.ts';

/** Rows as they come: they need not all be held at once. */
export interface RowSource {
  readonly nodes: Iterable<NodeRow>;
  readonly relationships: Iterable<RelationshipRow>;
}

interface Staging {
  readonly graph: Graph;
  readonly edition: string;
  readonly onStaged: (rows: number) => void;
  /** Where the database put each node of this edition, by its id: links find their ends by it without an index. */
  readonly placeOf: Map<string, string>;
}

const SESSIONS = 4;
const TRIES = 5;
const DEADLINE_MS = 60_000;

/**
 * Writes the rows beside the current edition, in batches of one shape, each by a statement of its own; nobody reads them before the switch. Tells
 * how many are done. Holds the ids of the nodes until the end.
 *
 * @throws IncompleteEditionError; StatementMissingError for a shape of rows, UnplacedPropertyError for a property that no statement of cypher/load writes.
 */
export async function stageEdition(
  graph: Graph,
  edition: string,
  { nodes, relationships }: RowSource,
  onProgress: (done: number) => void,
): Promise<void> {
  let done = 0;
  const onStaged = (rows: number): void => {
    onProgress((done += rows));
  };
  const staging: Staging = { graph, edition, onStaged, placeOf: new Map() };
  const nodeCount = await stage(staging, batchRows(nodes, nameNodeStatement), stageNodes);
  const relationshipCount = await stage(staging, batchRows(relationships, nameRelationshipStatement), stageLinks);
  await requireComplete(graph, edition, nodeCount, relationshipCount);
}

/** `Claim`, `Finding` → `load/nodes/claim-finding`. */
function nameNodeStatement({ labels }: NodeRow): string {
  return `load/nodes/${labels.map((label) => label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()).join('-')}`;
}

/** `RAISED_BY` → `load/relationships/raised-by`. */
function nameRelationshipStatement({ type }: RelationshipRow): string {
  return `load/relationships/${type.toLowerCase().replaceAll('_', '-')}`;
}

/** Several sessions take batches in turn; the first failure ends them all. Returns how many rows there were. */
async function stage<Row>(
  staging: Staging,
  batches: Generator<Batch<Row>>,
  write: (staging: Staging, batch: Batch<Row>) => Promise<void>,
): Promise<number> {
  let staged = 0;
  const takeTurns = async (): Promise<void> => {
    for (const batch of batches) {
      await write(staging, batch);
      staged += batch.rows.length;
      staging.onStaged(batch.rows.length);
    }
  };
  await Promise.all(Array.from({ length: SESSIONS }, takeTurns));
  return staged;
}

async function stageNodes(staging: Staging, { statement: name, rows }: Batch<NodeRow>): Promise<void> {
  const statement = readStatement(name);
  const placed = rows.map(({ id, properties }) => placeValues(statement, [id], properties));
  const created = await send(staging, statement, placed);
  const [ids, places] = [created?.['ids'], created?.['places']] as [string[], string[]];
  for (const [index, id] of ids.entries()) staging.placeOf.set(id, places[index] ?? '');
}

/** A link with an end that was not staged is not made, and the count tells. */
async function stageLinks(staging: Staging, { statement: name, rows }: Batch<RelationshipRow>): Promise<void> {
  const statement = readStatement(name);
  const find = (id: string): string | null => staging.placeOf.get(id) ?? null;
  const placed = rows.map(({ from, to, properties }) => placeValues(statement, [find(from), find(to)], properties));
  await send(staging, statement, placed);
}

/** Two sessions may want the same two nodes in different order; the database then refuses one of them, whole, and it tries again. */
async function send({ graph, edition }: Staging, statement: Statement, rows: unknown[][]): Promise<Row | undefined> {
  const write = (run: Run): Promise<Row[]> => run(statement, { edition, rows });
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [row] = await graph.transaction(statement.name, write, { deadlineMs: DEADLINE_MS });
      return row;
    } catch (error) {
      if (!(error instanceof GraphError) || error.code !== 'BUSY' || attempt === TRIES) throw error;
    }
  }
}

/** Before the switch: what stands in the database is counted against what was sent. */
async function requireComplete(graph: Graph, edition: string, nodes: number, relationships: number): Promise<void> {
  const [found] = await graph.read(readStatement('load/count-edition'), { edition }, { deadlineMs: 60_000 });
  if (found?.['nodes'] === nodes && found['relationships'] === relationships) return;
  throw new IncompleteEditionError(
    `Staged ${nodes} nodes and ${relationships} relationships, but the database holds ${String(found?.['nodes'])} and ` +
      `${String(found?.['relationships'])} of edition ${edition}. The edition before it is still current. Run the load again.`,
  );
}

export class IncompleteEditionError extends Error {
  override readonly name = 'IncompleteEditionError';
}
