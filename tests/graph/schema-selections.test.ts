import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countStatements } from './small-database.ts';
import { useSmallGraph } from './use-small-graph.ts';

const { graph, schema } = useSmallGraph();

async function ask(source: string, variableValues: Record<string, unknown> = {}) {
  const { data, errors } = await graphql({ schema, source, variableValues });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

describe('a selection may say what it wants in every way that GraphQL has', () => {
  it('asks the same field twice under other names, with other arguments', async () => {
    const data = await ask(`{
      concern(id: "small/concern/exclusion") {
        raised: raisedBy { totalCount }
        denied: raisedBy(polarity: [NOT]) { totalCount }
        all: raisedBy(polarity: [RAISES, LESS, NOT]) { totalCount edges { who: node { named: name __typename } } }
        label: id
        id: label
      }
    }`);

    expect(data['concern']).toMatchObject({
      raised: { totalCount: 3 },
      denied: { totalCount: 1 },
      all: { totalCount: 4 },
      label: 'small/concern/exclusion',
      id: 'Some are left out',
    });
  });

  it('takes names that mean something to JavaScript or Cypher', async () => {
    const data = await ask(
      `{ __proto__: concern(id: "small/concern/lonely") { constructor: label end: id MATCH: order toString: __typename } }`,
    );

    expect(Object.getOwnPropertyDescriptor(data, '__proto__')?.value).toEqual({
      ...{ constructor: 'Care becomes lonely', end: 'small/concern/lonely', MATCH: 620, toString: 'Concern' },
    });
  });

  it('merges fragments, named and inline, on types, interfaces and unions', async () => {
    const data = await ask(
      `query ($id: ID!) { node(id: $id) { __typename ...Claimed ... on Node { id } ... on Concern { mitigatedBy { totalCount } } ... on Finding { kind } } }
       fragment Claimed on Claim { label parts { id } ...Parts }
       fragment Parts on Claim { parts { label ... on Concern { partRole } } }`,
      { id: 'small/concern/exclusion' },
    );

    expect(data['node']).toEqual({
      __typename: 'Concern',
      id: 'small/concern/exclusion',
      label: 'Some are left out',
      mitigatedBy: { totalCount: 1 },
      parts: [
        { id: 'small/concern/rural-people', label: 'Rural people are left out', partRole: 'PART' },
        { id: 'small/concern/older-people', label: 'Older people are left out', partRole: 'EXAMPLE' },
      ],
    });
  });

  it('gives different fields of different kinds the same name', async () => {
    const data = await ask(`{ nodes(ids: ["small/quote/one-told", "small/statistic/three-in-five", "theme/access"]) {
      ... on Quote { words: text } ... on Statistic { words: wording } ... on Theme { words: name }
    } }`);

    expect(data['nodes']).toEqual([
      { words: 'One participant recounted a fall.' },
      { words: '3 in 5' },
      { words: 'Access' },
    ]);
  });

  it('lets variables include and skip, without one answer standing in for the other', async () => {
    const source = `query ($labelled: Boolean!, $bare: Boolean = false) {
      concern(id: "small/concern/lonely") { id label @include(if: $labelled) ... @skip(if: $bare) { order } }
    }`;

    const answers = [
      await ask(source, { labelled: true }),
      await ask(source, { labelled: false }),
      await ask(source, { labelled: false, bare: true }),
      await ask(source, { labelled: true }),
    ];

    const id = 'small/concern/lonely';
    expect(answers.map((answer) => answer['concern'])).toEqual([
      { id, label: 'Care becomes lonely', order: 620 },
      { id, order: 620 },
      { id },
      { id, label: 'Care becomes lonely', order: 620 },
    ]);
  });

  it('takes variables wherever a value may stand, and their defaults', async () => {
    const source = `query ($claim: ID!, $second: Polarity = NOT, $few: Int) {
      claim(id: $claim) { raisedBy(polarity: [RAISES, $second], first: $few) { totalCount edges { id } } }
    }`;

    const all = await ask(source, { claim: 'small/concern/exclusion' });
    const few = await ask(source, { claim: 'small/concern/exclusion', few: 1, second: 'RAISES' });

    expect(all['claim']).toMatchObject({ raisedBy: { totalCount: 4, edges: [{}, {}, {}, {}] } });
    expect(few['claim']).toMatchObject({ raisedBy: { totalCount: 3, edges: [{}] } });
  });

  it('keeps the order of the ids asked for, repeats them, and says null for what is not there', async () => {
    const statements = countStatements(graph);

    const data = await ask(
      `{ nodes(ids: ["theme/access", "nothing", "small/report", "theme/access"]) { __typename id } none: nodes(ids: []) { id } }`,
    );

    const theme = { __typename: 'Theme', id: 'theme/access' };
    expect(data).toEqual({ nodes: [theme, null, { __typename: 'Report', id: 'small/report' }, theme], none: [] });
    expect(statements.sent()).toBe(1);
  });

  it('does not give a finding where a concern was asked for', async () => {
    const data = await ask('{ concern(id: "small/finding/saves-time") { id } quote(id: "nothing") { id } }');

    expect(data).toEqual({ concern: null, quote: null });
  });
});

describe('the schema follows the graph both ways', () => {
  it('reads a conflict from both of its claims', async () => {
    const data = await ask(`{
      one: claim(id: "small/finding/saves-time") { ...Conflict }
      other: claim(id: "small/concern/lonely") { ...Conflict shiftedTo { edges { audience { name } node { label } anchor { exact } } } }
    } fragment Conflict on Claim { conflictsWith { edges { rationale node { label } } } }`);

    expect(data).toEqual({
      one: { conflictsWith: { edges: [{ rationale: 'speed against touch', node: { label: 'Care becomes lonely' } }] } },
      other: {
        conflictsWith: { edges: [{ rationale: 'speed against touch', node: { label: 'Technology saves time' } }] },
        shiftedTo: {
          edges: [{ audience: { name: 'Public' }, node: { label: 'Technology saves time' }, anchor: null }],
        },
      },
    });
  });

  it('says of a passage what is stated, quoted and referred to in it', async () => {
    const data = await ask(`{ passage(id: "small/passage/3") {
      section { title parent { id } report { slug } }
      statements { exact claim { __typename id } }
      references { text section { path } }
      unresolvedReferences
      evidences { edges { node { id } } }
    } quoted: passage(id: "small/passage/6") { quotes { voice } statistics { of } section { parent { number } } } }`);

    expect(data).toMatchObject({
      passage: {
        section: { title: 'Digital', parent: null, report: { slug: 'small' } },
        references: [{ text: 'see below', section: { path: ['Digital', 'Concerns'] } }],
        unresolvedReferences: [],
        evidences: { edges: [{ node: { id: 'small/concern/exclusion' } }] },
      },
      quoted: { quotes: [{ voice: 'RETOLD' }], statistics: [{ of: 5 }], section: { parent: { number: '1' } } },
    });
    expect((data['passage'] as { statements: { exact: string }[] }).statements.map(({ exact }) => exact)).toEqual([
      ...['the words', 'words', 'of line', 'line', 'line 3'],
    ]);
  });

  it('never counts LESS or NOT as raising, unless it is asked for them', async () => {
    const data = await ask(`{
      leaders: audience(id: "audience/leaders") { raised { totalCount edges { id } } asked: raised(polarity: [NOT]) { totalCount } }
      report(slug: "small") { counts { audiences concerns } }
    }`);

    expect(data).toEqual({
      leaders: { raised: { totalCount: 0, edges: [] }, asked: { totalCount: 1 } },
      report: { counts: { audiences: 3, concerns: 4 } },
    });
  });

  it('adds what narrower audiences raised and said only when asked, each once', async () => {
    const data = await ask(`{ audience(id: "audience/staff") {
      own: raised { totalCount } all: raised(withNarrower: true) { totalCount edges { node { label } } }
      quotes { totalCount } together: quotes(withNarrower: true) { totalCount edges { node { id } } }
    } }`);

    expect(data['audience']).toEqual({
      own: { totalCount: 1 },
      all: {
        totalCount: 2,
        edges: [{ node: { label: 'Keep a choice of ways in' } }, { node: { label: 'Some are left out' } }],
      },
      quotes: { totalCount: 1 },
      together: { totalCount: 1, edges: [{ node: { id: 'small/quote/my-mother' } }] },
    });
  });

  it('gives the place of the qualifier as well as that of the attribution', async () => {
    const data = await ask(`{ concern(id: "small/concern/exclusion") { raisedBy {
      edges { qualifier qualifierAnchor { exact start end prefix passage { line } } anchor { start passage { line } } comparedWith { name } regions { name } }
    } } }`);

    const edges = (data['concern'] as { raisedBy: { edges: unknown[] } }).raisedBy.edges;
    expect(edges[2]).toEqual({
      qualifier: 'many',
      qualifierAnchor: { exact: 'many', start: 600, end: 604, prefix: null, passage: { line: 6 } },
      anchor: { start: 600, passage: { line: 6 } },
      comparedWith: [],
      regions: [{ name: 'London' }],
    });
    expect(edges[0]).toMatchObject({ qualifierAnchor: null, comparedWith: [{ name: 'Leaders' }, { name: 'Staff' }] });
  });
});
