import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LIST_SEPARATOR } from '../../../server/load/import-columns.ts';
import { writeImport } from '../../../server/load/write-import.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'write-import-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const audience = (id: string, properties: Record<string, string | number | readonly string[]>) => ({
  ...{ labels: ['Audience'], id, properties },
});

describe('the files of a bulk import', () => {
  it('hold a row a line, with columns as they come to be known, and text in quotes', async () => {
    const nodes = [
      audience('audience/a', { order: 0, name: 'Say "A", or\nnothing', aliases: ['a', 'the a'] }),
      audience('audience/b', { order: 1, name: '', note: 'later' }),
    ];

    const [file] = await writeImport(folder, 'abc', { nodes, relationships: [] });

    expect(file).toMatchObject({ of: 'nodes', name: 'Entity:Audience' });
    expect(readFileSync(file?.header ?? '', 'utf8')).toBe(
      'id:ID,order:long,name:string,aliases:string[],edition:string,note:string\n',
    );
    expect(readFileSync(file?.rows ?? '', 'utf8')).toBe(
      `"audience/a",0,"Say ""A"", or\nnothing","a${LIST_SEPARATOR}the a","abc"\n"audience/b",1,"",,"abc","later"\n`,
    );
  });

  it('have a column of fractions once one value has a fraction', async () => {
    const nodes = [1, 2.5, 3].map((value) => ({ labels: ['Figure'], id: `f/${String(value)}`, properties: { value } }));

    const [file] = await writeImport(folder, 'abc', { nodes, relationships: [] });

    expect(readFileSync(file?.header ?? '', 'utf8')).toBe('id:ID,value:double,edition:string\n');
  });

  it('place a link to a hub as the statements of cypher/load do', async () => {
    const nodes = [{ labels: ['Quote', 'Evidence'], id: 'q', properties: { order: 7 } }, audience('a', { order: 0 })];
    const relationships = [
      { type: 'SPOKEN_BY', from: 'q', to: 'a', properties: { order: 0 } },
      { type: 'EVIDENCES', from: 'q', to: 'c', properties: { id: 'e', order: 7 } },
    ];

    const files = await writeImport(folder, 'abc', { nodes, relationships });

    const [spoken, evidences] = files
      .filter(({ of }) => of === 'relationships')
      .map(({ rows }) => readFileSync(rows, 'utf8'));
    expect(spoken).toBe('"q","a",0,"a","q",7\n');
    expect(evidences).toBe('"q","c","e",7,"c","abc"\n');
  });
});
