import { rmSync } from 'node:fs';
import path from 'node:path';
import { importDatabase } from '../../server/database/import-database.ts';
import { LIST_SEPARATOR } from '../../server/load/import-columns.ts';
import { writeImport } from '../../server/load/write-import.ts';
import { generateNodes } from './data/generate-nodes.ts';
import { generateRelationships } from './data/generate-relationships.ts';
import { proportion } from './data/proportions.ts';

/** How long each part of a bulk import took. */
export interface Imported {
  readonly entities: number;
  readonly writtenMs: number;
  readonly importedMs: number;
}

/** The made-up report into the database of a folder whose server does not run. */
export async function importData(folder: string, edition: string, quotes: number): Promise<Imported> {
  const sizes = proportion(quotes);
  const files = path.join(folder, 'import');
  let entities = 0;
  const count = function* <Row>(rows: Iterable<Row>): Generator<Row> {
    for (const row of rows) {
      entities += 1;
      yield row;
    }
  };
  const started = performance.now();
  const rows = { nodes: count(generateNodes(sizes)), relationships: count(generateRelationships(sizes)) };
  const written = await writeImport(files, edition, rows);
  const writtenAt = performance.now();
  await importDatabase(folder, written, LIST_SEPARATOR, { environment: process.env, report: console.log });
  const importedMs = performance.now() - writtenAt;
  rmSync(files, { recursive: true });
  return { entities, writtenMs: writtenAt - started, importedMs };
}
