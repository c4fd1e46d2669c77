import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CYPHER_FOLDER = new URL('../../cypher/', import.meta.url);

/** What is sent to the database: the name says it in logs, counters and errors; values go in parameters only. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export class StatementMissingError extends Error {
  override readonly name = 'StatementMissingError';

  constructor(statement: string, file: string) {
    super(`There is no Cypher statement '${statement}': ${file} cannot be read.`);
  }
}

const cache = new Map<string, Statement>();

/** `load/nodes/figure` → the text of `cypher/load/nodes/figure.cypher`. Throws StatementMissingError. */
export function readStatement(name: string): Statement {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const statement = { name, text: readText(name) };
  cache.set(name, statement);
  return statement;
}

function readText(name: string): string {
  const file = fileURLToPath(new URL(`${name}.cypher`, CYPHER_FOLDER));
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new StatementMissingError(name, file);
  }
}
