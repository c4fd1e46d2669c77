import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { findHubLink } from '../domain/hub-links.ts';
import type { NodeRow, Properties, RelationshipRow } from './graph-rows.ts';
import { ImportColumns } from './import-columns.ts';
import type { RowSource } from './stage-edition.ts';

/** What `neo4j-admin database import` is told of one kind of rows: labels joined by colons, or a type; a header and the rows. */
export interface ImportFile {
  readonly of: 'nodes' | 'relationships';
  readonly name: string;
  readonly header: string;
  readonly rows: string;
}

const NODE_COLUMNS = ['id:ID'];
const RELATIONSHIP_COLUMNS = [':START_ID', ':END_ID'];
const BUFFER_CHARACTERS = 1 << 20;

/** Writes the rows as the files of a bulk import, one edition, as the statements of cypher/load would store it. */
export async function writeImport(folder: string, edition: string, rows: RowSource): Promise<ImportFile[]> {
  mkdirSync(folder, { recursive: true });
  const orders = new Map<string, number>();
  const nodes = new Writers(folder, 'nodes', NODE_COLUMNS);
  for (const row of rows.nodes) {
    if (row.labels.some((label) => SOURCES.has(label))) orders.set(row.id, Number(row.properties['order']));
    const full = nodes.write(['Entity', ...row.labels].join(':'), [row.id], { ...row.properties, edition });
    if (full !== null) await flush(full);
  }
  const relationships = new Writers(folder, 'relationships', RELATIONSHIP_COLUMNS);
  for (const row of rows.relationships) {
    const properties = placeLink(row, orders);
    const full = relationships.write(
      row.type,
      [row.from, row.to],
      'id' in properties ? { ...properties, edition } : properties,
    );
    if (full !== null) await flush(full);
  }
  return [...(await nodes.close()), ...(await relationships.close())];
}

/** Nodes whose order is carried by links to hubs. */
const SOURCES: ReadonlySet<NodeRow['labels'][number]> = new Set(['Quote', 'Statistic', 'Claim']);

function placeLink({ type, from, to, properties }: RelationshipRow, orders: ReadonlyMap<string, number>): Properties {
  const hub = findHubLink(type);
  if (hub === null) return properties;
  return hub.sortedBy === 'LINK'
    ? { ...properties, to }
    : { ...properties, to, from, fromOrder: orders.get(from) ?? 0 };
}

interface Writer {
  readonly file: ImportFile;
  readonly columns: ImportColumns;
  readonly stream: ReturnType<typeof createWriteStream>;
  buffered: string;
}

/** One file for each kind of rows. */
class Writers {
  readonly #writers = new Map<string, Writer>();

  constructor(
    readonly folder: string,
    readonly of: ImportFile['of'],
    readonly fixed: readonly string[],
  ) {}

  /** Returns what must be flushed before the next is written: to wait for each row would take a tenth of the time. */
  write(name: string, fixed: readonly string[], properties: Properties): Writer | null {
    const writer = this.#writers.get(name) ?? this.#open(name);
    writer.buffered += writer.columns.printRow(fixed, properties);
    return writer.buffered.length > BUFFER_CHARACTERS ? writer : null;
  }

  async close(): Promise<ImportFile[]> {
    for (const writer of this.#writers.values()) {
      await flush(writer);
      writer.stream.end();
      await once(writer.stream, 'close');
      writeFileSync(writer.file.header, writer.columns.printHeader(this.fixed));
    }
    return [...this.#writers.values()].map(({ file }) => file);
  }

  #open(name: string): Writer {
    const stem = path.join(this.folder, `${this.of}-${name.replaceAll(':', '-')}`);
    const file = { of: this.of, name, header: `${stem}.header.csv`, rows: `${stem}.csv` };
    const writer = { file, columns: new ImportColumns(), stream: createWriteStream(file.rows), buffered: '' };
    this.#writers.set(name, writer);
    return writer;
  }
}

async function flush(writer: Writer): Promise<void> {
  const goesOn = writer.stream.write(writer.buffered);
  writer.buffered = '';
  if (!goesOn) await once(writer.stream, 'drain');
}
