import { buildSchema, coerceInputValue, parse, typeFromAST, validate } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { START } from '../../../client/address/view-state.ts';
import type { ViewState } from '../../../client/address/view-state.ts';
import { chooseAsk } from '../../../client/query/choose-ask.ts';
import { collectIds } from '../../../client/query/collect-ids.ts';
import { listQueries } from '../../../client/query/list-queries.ts';
import type { AskedQuery } from '../../../client/query/list-queries.ts';
import { OPERATIONS } from '../../../client/query/operations.ts';
import { isClaim } from '../../../client/report/report-graph.ts';
import { readSdl } from '../../../server/schema/read-sdl.ts';
import { smallReport } from './small-report.ts';

const schema = buildSchema(readSdl());
const nodes = [...smallReport.nodes.values()];
const idOf = (holds: (node: (typeof nodes)[number]) => boolean): string => nodes.find(holds)?.id ?? 'none';
const CLAIM = idOf(isClaim);
const AUDIENCE = idOf(({ kind }) => kind === 'AUDIENCE');
const QUOTE = idOf(({ kind }) => kind === 'QUOTE');

/** What the API would say of the variables, before it ran anything. */
function findFaults({ text, variables }: AskedQuery): string[] {
  const document = parse(text);
  const faults = validate(schema, document).map(({ message }) => message);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') return ['It is no operation.'];
  const definitions = operation.variableDefinitions ?? [];
  for (const { variable, type } of definitions) {
    const input = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]) as GraphQLInputType;
    coerceInputValue(variables[variable.name.value], input, (_path, _value, { message }) => faults.push(message));
  }
  const names = definitions.map(({ variable }) => variable.name.value);
  return [...faults, ...Object.keys(variables).filter((name) => !names.includes(name))];
}

const STATES: readonly (readonly [string, Partial<ViewState>])[] = [
  ['the start', {}],
  ['a claim', { node: CLAIM, basis: 'stated' }],
  ['an audience', { node: AUDIENCE }],
  ['a quote', { node: QUOTE, to: CLAIM }],
  [
    'every filter',
    {
      audience: ['a/public'],
      strand: ['s/x'],
      region: ['g/x'],
      theme: ['t/x'],
      polarity: ['NOT'],
      prevalence: ['MOST'],
      basis: 'stated',
      kinds: ['CONCERN', 'QUOTE'],
    },
  ],
  ['two audiences', { view: 'compare', left: 'a/public', right: 'a/staff', narrower: true }],
  ['a matrix', { view: 'compare', show: 'matrix', rows: 'strand', columns: 'kind', count: 'quotes' }],
  ['a place and words', { view: 'read', at: { start: 0, end: 60 }, words: 'exclusion' }],
];

describe('A view as a query', () => {
  it.each(STATES)('of %s may be asked with its variables', (_, change) => {
    const queries = listQueries(smallReport, { ...START, ...change });

    expect(queries.map((query) => [query.ask, findFaults(query)])).toEqual(queries.map(({ ask }) => [ask, []]));
  });

  it('asks of every kind, and leaves no operation unused', () => {
    const asked = STATES.flatMap(([, change]) => listQueries(smallReport, { ...START, ...change }));

    expect(new Set(asked.map(({ text }) => text))).toEqual(new Set(Object.values(OPERATIONS)));
  });

  it('narrows claims as the filters do, and not where there are none', () => {
    const whereOf = (change: Partial<ViewState>) =>
      listQueries(smallReport, { ...START, ...change }).find(({ ask }) => ask === 'claims')?.variables['where'];

    expect(whereOf({})).toBeNull();
    expect(whereOf({ theme: ['t/x'] })).toEqual({ theme: ['t/x'] });
    expect(whereOf({ audience: ['a/public'], polarity: ['NOT'] })).toEqual({
      raisedBy: { withinAudience: ['a/public'], polarity: ['NOT'] },
    });
  });

  it('begins with what the view before it showed', () => {
    expect(chooseAsk({ ...START, node: CLAIM })).toBe('selection');
    expect(chooseAsk({ ...START, view: 'compare', show: 'gaps' })).toBe('gaps');
    expect(chooseAsk({ ...START, view: 'read', at: { start: 0, end: 4 } })).toBe('passages');
    expect(chooseAsk(START)).toBe('claims');
  });
});

describe('An answer as a graph', () => {
  it('takes the things that it names, each once, and says which ids are none', () => {
    const answer = {
      data: {
        claims: [{ id: CLAIM }, { alias: CLAIM, of: { id: 'r/passage/3' } }],
        ids: [AUDIENCE, 'theme/gone'],
        label: 'not an id at all',
        kind: 'r/looks-like-one',
      },
    };

    expect(collectIds(smallReport, answer)).toEqual({
      nodes: [CLAIM, AUDIENCE],
      others: ['r/passage/3', 'theme/gone'],
    });
  });

  it('names nothing where nothing came', () => {
    expect(collectIds(smallReport, { data: null, errors: [{ message: 'no' }] })).toEqual({ nodes: [], others: [] });
  });
});
