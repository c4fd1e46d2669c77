import { readdirSync, readFileSync } from 'node:fs';
import { type GraphQLField, buildSchema, getIntrospectionQuery, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { COST_LIMIT, requireAffordable } from '../../../server/schema/limits/require-affordable.ts';
import { measureCost } from '../../../server/schema/limits/measure-cost.ts';
import { readSdl } from '../../../server/schema/read-sdl.ts';
import { askedOf } from './asked-of.ts';

const schema = buildSchema(readSdl());
const manifest = Object.values(
  JSON.parse(readFileSync('client/generated/persisted-documents.json', 'utf8')) as Record<string, string>,
);
const costOf = (text: string, variables: Record<string, unknown> = {}) =>
  measureCost(askedOf(schema, text, variables)[0]).total;
const require = (text: string, variables: Record<string, unknown> = {}) =>
  requireAffordable(askedOf(schema, text, variables)[0]);

describe('the cost of an operation', () => {
  it.each([
    ['each field counts once', '{ dataVersion }', 1],
    ['an object is one of its own', '{ report(slug: "a") { id title } }', 3],
    ['a page counts its rows', '{ quotes(first: 3) { totalCount edges { cursor node { id } } } }', 1 + 1 + 1 + 3 * 4],
    ['the last of a list count like the first', '{ quotes(last: 3) { edges { cursor } } }', 2 + 3 * 2],
    ['a page is of 50 unless asked otherwise', '{ quotes { edges { cursor } } }', 2 + 50 * 2],
    [
      'pages in pages multiply',
      '{ quotes(first: 3) { edges { node { evidences(first: 5) { edges { id } } } } } }',
      2 + 3 * (4 + 5 * 2),
    ],
    ['a list without pages counts as ten', '{ strands { id } }', 1 + 10 * 2],
    ['ids count as many as they are', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3 + 3 * 2],
    ['fragments count where they are spread', '{ ...F } fragment F on Query { a: dataVersion b: dataVersion }', 2],
    ['what is skipped costs nothing', '{ dataVersion themes @skip(if: true) { id } }', 1],
  ])('%s', (_what, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it('is that of the variables, and of their defaults where they are left out', () => {
    const text =
      'query ($n: Int = 7, $on: Boolean = false) { quotes(first: $n) { edges { cursor @include(if: $on) } } }';

    const costs = [{}, { n: 3 }, { n: 3, on: true }, { n: null }].map((variables) => costOf(text, variables));

    expect(costs).toEqual([9, 5, 8, 52]);
  });

  it('is read from pages asked for in fragments of the connection', () => {
    const text = '{ quotes(first: 9) { ...Page } } fragment Page on QuoteConnection { edges { cursor } }';

    expect(costOf(text)).toBe(2 + 9 * 2);
  });

  it('is what the SDL declares, times the arguments that it names', () => {
    const priced = buildSchema(
      `${readSdl()} extend type Query { paths(maxLength: Int = 4): Int! @cost(weight: 100, multipliedBy: ["maxLength"]) }`,
    );

    const costs = ['{ paths }', '{ paths(maxLength: 6) }'].map((text) => measureCost(askedOf(priced, text)[0]).total);

    expect(costs).toEqual([400, 600]);
  });
});

describe('an analysis', () => {
  const analyses = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const))
    .filter(([, field]) => hasDirective(field, 'analysis'));

  it.each(analyses)('declares what it costs: %s', (_name, field) => {
    expect(hasDirective(field, 'cost')).toBe(true);
  });
});

function hasDirective({ astNode }: GraphQLField<unknown, unknown>, name: string): boolean {
  return astNode?.directives?.some((directive) => directive.name.value === name) ?? false;
}

describe('an operation that is worth its cost', () => {
  const shipped = [
    'client/operations',
    'client/graphiql/examples',
    'tests/operations',
    'tests/questions/ask/operations',
  ].flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  const fragments = readdirSync('client/operations').map((file) => readFileSync(`client/operations/${file}`, 'utf8'));

  it.each(shipped)('is answered: %s', (file) => {
    const text = file.startsWith('client/operations') ? fragments.join('\n') : readFileSync(file, 'utf8');
    const variables = { ids: Array.from({ length: 100 }, String), first: 100 };

    const costs = askedOf(schema, text, variables).map((asked) => requireAffordable(asked));

    expect(Math.min(...costs)).toBeGreaterThan(0);
  });

  it.each([
    ['a thread', readFileSync('tests/operations/thread.graphql', 'utf8')],
    ['the largest page of the viewer', manifest.find((text) => text.includes('query RecommendationsPage')) ?? ''],
  ])('is told in docs/safety.md with what it costs: %s', (_which, text) => {
    const told = readFileSync('docs/safety.md', 'utf8');

    expect(told).toContain(`| ${costOf(text, { id: 'x', report: 'x' }).toLocaleString('en')} |`);
  });

  it('is introspection too', () => {
    expect(require(getIntrospectionQuery())).toBeLessThan(COST_LIMIT);
  });
});

describe('an operation that asks for more than anybody can read', () => {
  it('is refused with its cost, the limit and where to ask for less', () => {
    const page = (inner: string) =>
      `raisedBy(first: 100) { edges { node { raised(first: 100) { edges { node { ${inner} } } } } } }`;
    const text = `query ($n: Int) { claims(first: $n) { edges { node { ${page('id label kind: __typename first: id second: id third: id')} } } } }`;

    const ask = () => require(text, { n: 90 });

    expect(ask).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /^The operation may be answered with \d{7} values; at most 6000000 .* claims \(90\) → raisedBy \(100\) → raised \(100\): ask for fewer/,
        ) as string,
        extensions: expect.objectContaining({ code: 'OPERATION_TOO_COSTLY', limit: COST_LIMIT }) as object,
      }),
    );
    expect(require(text, { n: 2 })).toBeLessThan(COST_LIMIT);
  });

  it('is refused where it multiplies the schema itself', () => {
    const aliases = (count: number, field: string) =>
      Array.from({ length: count }, (_, k) => `a${String(k)}: ${field}`);
    const text = `{ __schema { types { ${aliases(40, `fields { type { ${aliases(20, 'fields { name }').join(' ')} } }`).join(' ')} } } }`;

    expect(() => require(text)).toThrow(/may be answered with \d{8} values/);
  });
});
