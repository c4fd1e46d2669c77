/** Rows that one statement writes in one transaction. */
export interface Batch<Row> {
  /** The name of the statement. */
  readonly statement: string;
  readonly rows: readonly Row[];
}

/** Rows a transaction: measured as the best of 1,000 to 20,000. */
const BATCH_ROWS = 5_000;

/** As the rows come, in batches of those that the same statement writes; no more is held than one unfinished batch of each. */
export function* batchRows<Row>(rows: Iterable<Row>, nameStatement: (row: Row) => string): Generator<Batch<Row>> {
  const unfinished = new Map<string, Row[]>();
  for (const row of rows) {
    const statement = nameStatement(row);
    const batch = unfinished.get(statement) ?? [];
    batch.push(row);
    unfinished.set(statement, batch);
    if (batch.length < BATCH_ROWS) continue;
    unfinished.delete(statement);
    yield { statement, rows: batch };
  }
  for (const [statement, batch] of unfinished) yield { statement, rows: batch };
}
