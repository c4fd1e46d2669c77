import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countStatements } from './small-database.ts';
import { useSmallGraph } from './use-small-graph.ts';

const { graph, schema } = useSmallGraph();

interface Listed {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

async function list(field: string, args: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const types = { where: 'ClaimFilter', order: 'ClaimOrder' };
  const head = Object.keys(variables).map((name) => `$${name}: ${types[name as keyof typeof types]}`);
  const source = `query ${head.length > 0 ? `(${head.join(', ')})` : ''} { ${field}(${args}) { edges { cursor node { id } } } }`;
  const { data, errors } = await graphql({ schema, source, variableValues: variables });
  expect(errors).toBeUndefined();
  return (data?.[field] as Listed).edges.map(({ node }) => node.id.replace('small/', ''));
}

describe('a list is narrowed', () => {
  it.each([
    ['claims', '{text: "LEFT out"}', ['concern/exclusion', 'concern/older-people', 'concern/rural-people']],
    [
      'claims',
      '{kind: [RECOMMENDATION], isMitigating: true}',
      ['recommendation/keep-choice', 'recommendation/mend-basics'],
    ],
    ['claims', '{findingKind: [BENEFIT]}', ['finding/saves-time']],
    ['claims', '{theme: ["theme/inclusion"]}', ['concern/exclusion']],
    ['claims', '{raisedBy: {}}', ['recommendation/keep-choice', 'concern/exclusion']],
    ['claims', '{raisedBy: {polarity: [LESS, NOT]}}', ['concern/exclusion', 'concern/lonely']],
    ['claims', '{raisedBy: {audience: ["audience/staff"]}}', ['recommendation/keep-choice']],
    ['claims', '{raisedBy: {withinAudience: ["audience/staff"]}}', ['recommendation/keep-choice', 'concern/exclusion']],
    ['claims', '{raisedBy: {audience: ["audience/nurses"], prevalence: [MANY]}}', []],
    ['claims', '{raisedBy: {strand: ["strand/website"], region: ["region/london"]}}', ['concern/exclusion']],
    ['claims', '{evidencedBy: {kind: [STATISTIC], stance: [OPPOSES], basis: [INFERRED]}}', ['concern/exclusion']],
    ['concerns', '{isMitigated: false}', ['concern/older-people', 'concern/rural-people']],
    ['claims', '{minStrength: 2}', ['concern/exclusion']],
    ['claims', '{theme: []}', []],
    ['quotes', '{spokenBy: {withinAudience: ["audience/staff"]}, region: ["region/london"]}', ['quote/my-mother']],
    ['quotes', '{strand: ["strand/website"], voice: [RETOLD]}', ['quote/one-told']],
    ['quotes', '{evidences: {text: "older"}}', ['quote/my-mother']],
    ['statistics', '{audience: ["audience/public"], isEvidence: true}', ['statistic/figure-1-row-1']],
    ['passages', '{isStating: true, kind: [PARAGRAPH]}', ['passage/3', 'passage/6']],
    ['audiences', '{text: "the p"}', ['audience/public']],
  ])('%s(where: %s)', async (field, where, expected) => {
    const statements = countStatements(graph);

    const found = await list(field, `where: ${where}`);

    expect(found).toEqual(expected);
    expect(statements.sent()).toBe(1);
  });

  it('the same where the filter is a variable, whose every shape is another statement', async () => {
    const shapes = [
      { text: 'people' },
      { text: 'people', kind: null },
      { kind: ['FINDING'] },
      { raisedBy: { audience: [] } },
    ];

    const found = await Promise.all(shapes.map((where) => list('claims', 'where: $where', { where })));

    expect(found.map((ids) => ids.length)).toEqual([2, 2, 2, 0]);
  });
});

describe('a list is sorted', () => {
  it.each([
    ['claims', 'STRENGTH', ['concern/exclusion', 'recommendation/keep-choice', 'concern/lonely']],
    ['claims', 'EVIDENCE', ['concern/exclusion', 'concern/older-people', 'recommendation/keep-choice']],
    ['claims', 'LABEL', ['concern/lonely', 'recommendation/keep-choice', 'recommendation/mend-basics']],
    ['statistics', 'VALUE', ['statistic/figure-1-row-1', 'statistic/three-in-five']],
    ['audiences', 'NAME', ['audience/leaders', 'audience/nurses', 'audience/public']],
    ['quotes', 'CLAIMS', ['quote/my-mother', 'quote/one-told']],
    ['passages', 'CLAIMS', ['passage/3', 'passage/6', 'passage/1']],
  ])('%s by %s, then by id', async (field, order, expected) => {
    expect(await list(field, `orderBy: ${order}, first: 3`)).toEqual(expected);
  });

  it.each(['REPORT', 'LABEL', 'STRENGTH', 'EVIDENCE'])('by %s, page by page as at once', async (order) => {
    const whole = await list('claims', 'orderBy: $order', { order });
    const seen: string[] = [];
    let after: string | null = null;

    for (let page = 0; page < 3; page += 1) {
      const source = `query ($after: String) { claims(first: 3, after: $after, orderBy: ${order}) { edges { cursor node { id } } } }`;
      const { data } = await graphql({ schema, source, variableValues: { after } });
      const { edges } = data?.['claims'] as Listed;
      seen.push(...edges.map(({ node }) => node.id.replace('small/', '')));
      after = edges.at(-1)?.cursor ?? null;
    }

    expect(seen).toEqual(whole);
  });

  it('and refuses the cursor of another order', async () => {
    const source = (order: string, more = '') => `{ claims(first: 1, orderBy: ${order} ${more}) { edges { cursor } } }`;
    const { data } = await graphql({ schema, source: source('LABEL') });
    const cursor = (data?.['claims'] as Listed).edges[0]?.cursor ?? '';

    const { errors } = await graphql({ schema, source: source('STRENGTH', `after: "${cursor}"`) });

    expect(errors?.[0]?.message).toMatch(
      /a cursor of the list 'claims by LABEL': .* of an earlier page of 'claims by STRENGTH'/,
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
  });
});
