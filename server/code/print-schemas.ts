import { z } from 'zod';
import { coderShape } from './coder-shape.ts';
import { codingShape } from './coding-shape.ts';
import { exceptionsShape } from './exceptions-shape.ts';
import { manifestShape } from './manifest-shape.ts';
import { settlementsShape } from './settlement-shape.ts';
import { vocabularyShape } from './vocabulary-shape.ts';

const SHAPES = {
  coder: coderShape,
  coding: codingShape,
  exceptions: exceptionsShape,
  manifest: manifestShape,
  settlements: settlementsShape,
  vocabulary: vocabularyShape,
};

/** The JSON Schemas (2020-12) of data/schemas, by file name: what editors complete and check while a researcher writes. */
export function printSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SHAPES).map(([name, shape]) => [`${name}.schema.json`, printSchema(name, shape)]),
  );
}

function printSchema(name: string, shape: z.ZodType): string {
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ $schema, title: name, ...schema }, null, 2)}\n`;
}
