import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printSchemas } from '../../../server/code/print-schemas.ts';

describe('the JSON Schemas of the data', () => {
  it('are the files in data/schemas, to the byte', () => {
    const written = Object.fromEntries(
      readdirSync('data/schemas').map((name) => [name, readFileSync(`data/schemas/${name}`, 'utf8')]),
    );

    expect(written).toEqual(printSchemas());
  });
});
