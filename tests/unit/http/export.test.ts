import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { planExport } from '../../../server/http/export/plan-export.ts';
import { printHeader, printRow } from '../../../server/http/export/print-csv.ts';
import { readSdl } from '../../../server/schema/read-sdl.ts';

const schema = buildSchema(readSdl());
const plan = (text: string) => planExport(schema, parse(text));
const columnsOf = (text: string) => plan(text).table.columns.map((column) => column.join('.'));
const cell = (value: unknown) => printRow([['value']], { value }).slice(0, -2);

describe('the columns of an export', () => {
  it('are the paths of what is asked of an edge, in the order asked', () => {
    expect(columnsOf('{ quotes { totalCount edges { cursor node { text id passage { line } } } } }')).toEqual([
      'cursor',
      'node.text',
      'node.id',
      'node.passage.line',
    ]);
  });

  it('have the names that the document gives, through fragments, each once', () => {
    const text = `{ rows: claims { lines: edges { it: node { ...Name ... on Concern { mitigatedBy { totalCount } id } } } } }
      fragment Name on Claim { id name: label }`;

    expect(columnsOf(text)).toEqual(['it.id', 'it.name', 'it.mitigatedBy.totalCount']);
    expect(plan(text)).toMatchObject({ path: ['rows'], table: { key: 'lines' } });
  });

  it('are of the one connection, wherever it stands', () => {
    const { path, isWhole } = plan('{ dataVersion audience(id: "a") { name raised(first: 2) { edges { id } } } }');

    expect([path, isWhole]).toEqual([['audience', 'raised'], false]);
  });

  it.each([
    ['no connection', '{ themes { name } }', 'NO_SINGLE_CONNECTION'],
    ['two', '{ quotes { edges { node { id } } } concerns { edges { node { id } } } }', 'NO_SINGLE_CONNECTION'],
    ['one in each of a list', '{ strands { quotes { edges { node { id } } } } }', 'NO_SINGLE_CONNECTION'],
    ['no rows', '{ quotes { totalCount } }', 'NO_COLUMNS'],
  ])('cannot be had of an operation with %s', (_what, text, code) => {
    expect(() => plan(text)).toThrow(expect.objectContaining({ code, statusCode: 400 }));
  });
});

describe('the next page', () => {
  it('begins at the document’s own variable where it has one', () => {
    const { after, continueAfter } = plan('query ($from: String) { quotes(after: $from) { edges { cursor } } }');

    expect([after, continueAfter]).toEqual(['from', null]);
  });

  it('is written into the document where it has none', () => {
    const { document, cursor, continueAfter } = plan('{ quotes(first: 1, after: "x") { edges { cursor } } }');

    expect(document).toContain('after: $export_after');
    expect(cursor).toBe('x');
    expect(continueAfter?.('y')).toContain('quotes(first: 1, after: "y")');
  });
});

describe('rows counted from the end', () => {
  it.each(['last: 3', 'before: "x"', 'last: 3, before: "x"'])('are one page, which names no next one: %s', (args) => {
    const { isWhole, goesOn } = plan(`{ quotes(${args}) { edges { cursor } } }`);

    expect([isWhole, goesOn]).toEqual([false, false]);
  });
});

describe('a line of CSV', () => {
  const columns = [
    ['node', 'name'],
    ['node', 'aliases'],
    ['node', 'raised', 'edges', 'node', 'label'],
    ['node', 'deep', 'list'],
  ];

  it('joins lists with a bar, and writes lists of lists as JSON', () => {
    const node = {
      name: 'Staff, "all"',
      aliases: ['a|b', 'c\\d'],
      raised: { edges: [{ node: { label: 'one' } }, { node: { label: null } }] },
      deep: [{ list: ['x'] }, { list: [] }],
    };

    expect(printHeader(columns)).toBe('node.name,node.aliases,node.raised.edges.node.label,node.deep.list\r\n');
    expect(printRow(columns, { node })).toBe('"Staff, ""all""",a\\|b | c\\\\d,one | ,"[[""x""],[]]"\r\n');
  });

  it('has empty cells where there is nothing', () => {
    expect(printRow(columns, { node: { name: '', aliases: [], raised: null } })).toBe(',,,\r\n');
  });

  it('leaves numbers, and texts without a comma, a quotation mark or a line end, as they are', () => {
    expect([-4.5, true, "it's", ' a '].map(cell)).toEqual(['-4.5', 'true', "it's", ' a ']);
  });

  it('holds no formula, and gives every text back', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `=${rest}`),
      fc.stringMatching(/^'*[-+=@\t\r\n＝]?.*$/),
    );
    fc.assert(
      fc.property(text, (original) => {
        const printed = readCell(cell(original));
        const back = /^'+[=+\-@\t\r\n＝＋－＠]/.test(printed) ? printed.slice(1) : printed;

        expect(printed).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(back).toBe(original);
      }),
    );
  });
});

function readCell(printed: string): string {
  return printed.startsWith('"') ? printed.slice(1, -1).replaceAll('""', '"') : printed;
}
