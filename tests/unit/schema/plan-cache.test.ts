import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PlanCache } from '../../../server/schema/compiler/plan-cache.ts';
import { readSdl } from '../../../server/schema/read-sdl.ts';
import { operationOf } from './compile-text.ts';

const schema = buildSchema(readSdl());
const find = (cache: PlanCache, text: string, variables: Record<string, unknown> = {}) =>
  cache.find(operationOf(schema, text, variables));

describe('a compiled operation', () => {
  it('is kept for the same document, whatever the values of its variables', () => {
    const cache = new PlanCache();
    const text =
      'query ($id: ID!, $first: Int) { claim(id: $id) { parts { id } raisedBy(first: $first) { totalCount } } }';

    const plans = [find(cache, text, { id: 'a', first: 1 }), find(cache, text, { id: 'b', first: 2 })];

    expect(plans[0]).toBe(plans[1]);
    expect(cache.size).toBe(1);
  });

  it('is another where a variable includes, skips or leaves out', () => {
    const cache = new PlanCache();
    const text =
      'query ($on: Boolean!, $report: String) { quotes(report: $report) { totalCount edges @include(if: $on) { cursor } } }';

    const texts = [{ on: true }, { on: false }, { on: true, report: 'a' }, { on: true, report: null }].map(
      (variables) => find(cache, text, variables).statement.text,
    );

    expect(new Set(texts).size).toBe(3);
    expect(texts[3]).toBe(texts[0]);
  });

  it('is another where a variable filters by something else or sorts otherwise, not where it is by another value', () => {
    const cache = new PlanCache();
    const text =
      'query ($where: ClaimFilter, $order: ClaimOrder) { claims(where: $where, orderBy: $order) { totalCount edges { cursor } } }';
    const asked = [
      { where: { text: 'a' }, order: 'LABEL' },
      { where: { text: 'b' }, order: 'LABEL' },
      { where: { text: 'b', theme: null }, order: 'STRENGTH' },
      { where: { theme: ['t'] }, order: 'STRENGTH' },
    ];

    const texts = asked.map((variables) => find(cache, text, variables).statement.text);

    expect(texts[1]).toBe(texts[0]);
    expect(new Set(texts).size).toBe(3);
  });

  it('is forgotten when 500 others were asked for since', () => {
    const cache = new PlanCache();
    const first = find(cache, '{ themes { id } }');

    for (let other = 0; other < 500; other += 1) find(cache, `{ k${String(other)}: themes { id } }`);

    expect(cache.size).toBe(500);
    expect(find(cache, '{ themes { id } }')).not.toBe(first);
  });

  it('binds the arguments of each request anew, defaults included', () => {
    const cache = new PlanCache();
    const text = 'query ($first: Int) { claim(id: "c") { raisedBy(first: $first) { edges { id } } } }';

    const bound = [{}, { first: null }, { first: 7 }].map((variables) => find(cache, text, variables).bind(variables));

    expect(bound.map((parameters) => Object.values(parameters))).toEqual([
      ['golden-thread', 'c', ['RAISES'], 50],
      ['golden-thread', 'c', ['RAISES'], 50],
      ['golden-thread', 'c', ['RAISES'], 7],
    ]);
  });
});

describe('an operation that no honest reader sends', () => {
  it('is refused where it is too deep, before it is compiled', () => {
    const deep = `{ claim(id: "c") ${'{ parent '.repeat(16)} { id } ${'}'.repeat(16)} }`;

    expect(() => find(new PlanCache(), deep)).toThrow(/18 levels deep; at most 16/);
  });

  it('is refused where its fragments multiply, without multiplying them', () => {
    const multiply = (part: number) =>
      `fragment F${String(part)} on Claim { ${Array.from({ length: 9 }, (_, k) => `k${String(k)}: parent { ...F${String(part + 1)} }`).join(' ')} }`;
    const bomb = [
      '{ claim(id: "c") { ...F0 } }',
      ...[0, 1, 2, 3, 4, 5].map(multiply),
      'fragment F6 on Claim { id }',
    ].join('\n');

    expect(() => find(new PlanCache(), bomb)).toThrow(/asks for \d{7} fields; at most 2000/);
  });
});
