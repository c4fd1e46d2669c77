import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeAddress } from '../../../client/address/change-address.ts';
import { AXES, COMPARISONS, GAPS, MEASURES, PARTS } from '../../../client/address/compare-fields.ts';
import { LAYOUTS, LINK_TYPES } from '../../../client/address/explore-fields.ts';
import { POLARITIES, PREVALENCES } from '../../../client/address/filter-fields.ts';
import { ASKS } from '../../../client/address/query-fields.ts';
import { differInNode, selectAlso } from '../../../client/address/select-node.ts';
import { GROUPINGS, SORTS } from '../../../client/address/thread-fields.ts';
import type { ViewState } from '../../../client/address/view-state.ts';
import { PANES, readViewState, START, VIEWS, writeViewState } from '../../../client/address/view-state.ts';
import { NODE_KINDS } from '../../../client/report/report-graph.ts';

/** As ids are: no commas in them. */
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]+\/[a-z0-9-]+$/), { maxLength: 4 });

const states: fc.Arbitrary<ViewState> = fc.record({
  node: fc.option(fc.string({ minLength: 1 })),
  also: ids,
  audience: ids,
  strand: ids,
  region: ids,
  theme: ids,
  polarity: fc.subarray([...POLARITIES]),
  prevalence: fc.subarray([...PREVALENCES]),
  basis: fc.option(fc.constant('stated' as const)),
  data: fc.option(fc.string({ minLength: 1 })),
  kinds: fc.option(fc.subarray([...NODE_KINDS])),
  find: fc.string(),
  view: fc.constantFrom(...VIEWS),
  at: fc.option(
    fc
      .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999 }))
      .map(([start, length]) => ({ start, end: start + length })),
  ),
  pane: fc.option(fc.constantFrom(...PANES)),
  names: fc.boolean(),
  ask: fc.option(fc.constantFrom(...ASKS)),
  as: fc.constantFrom('table', 'tree'),
  from: fc.constantFrom('recommendations', 'concerns'),
  group: fc.option(fc.constantFrom(...GROUPINGS)),
  sort: fc.constantFrom(...SORTS),
  order: fc.boolean(),
  threads: fc.boolean(),
  opened: fc.string(),
  branches: ids,
  shade: fc.boolean(),
  words: fc.string(),
  nth: fc.option(fc.integer({ min: 1, max: 9999 })),
  open: ids,
  near: fc.option(fc.integer({ min: 1, max: 3 })),
  to: fc.option(fc.string({ minLength: 1 })),
  hidden: ids,
  moved: fc.array(
    fc.record({
      id: fc.stringMatching(/^[a-z]+\/[a-z0-9-]+$/),
      x: fc.integer({ min: -9999, max: 9999 }),
      y: fc.integer({ min: -9999, max: 9999 }),
    }),
    { maxLength: 3 },
  ),
  layout: fc.constantFrom(...LAYOUTS),
  without: fc.subarray([...LINK_TYPES]),
  show: fc.constantFrom(...COMPARISONS),
  left: fc.option(fc.string({ minLength: 1 })),
  right: fc.option(fc.string({ minLength: 1 })),
  part: fc.constantFrom(...PARTS),
  rows: fc.option(fc.constantFrom(...AXES)),
  columns: fc.option(fc.constantFrom(...AXES)),
  count: fc.constantFrom(...MEASURES),
  cell: fc.string(),
  narrower: fc.boolean(),
  gap: fc.constantFrom(...GAPS),
  pair: ids,
  heard: fc.option(fc.constant('seldom' as const)),
  unfolded: ids,
});

describe('The address of a view', () => {
  it('gives back every view that was written into it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readViewState(writeViewState(state))).toEqual({ state, faults: [] });
      }),
    );
  });

  it('is empty for the view that one starts with', () => {
    expect(writeViewState(START)).toEqual({});
    expect(readViewState({})).toEqual({ state: START, faults: [] });
  });

  it('keeps what can be read, and names everything that cannot, at once', () => {
    const raw = {
      node: 'r/hubs',
      kinds: 'unicorn',
      view: 'hologram',
      at: '9-2',
      pane: 'attic',
      names: 'loud',
      colour: 'red',
    };

    const { state, faults } = readViewState(raw);

    expect(state).toEqual({ ...START, node: 'r/hubs' });
    expect(faults).toEqual([
      { field: 'view', value: 'hologram' },
      { field: 'kinds', value: 'unicorn' },
      { field: 'at', value: '9-2' },
      { field: 'pane', value: 'attic' },
      { field: 'names', value: 'loud' },
      { field: 'unknown', value: 'colour' },
    ]);
  });

  it('tells no kinds chosen from none left', () => {
    expect(readViewState({ kinds: 'none' }).state.kinds).toEqual([]);
    expect(readViewState({}).state.kinds).toBeNull();
  });

  it('can be read whatever stands in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (raw) => {
        expect(() => readViewState(raw)).not.toThrow();
      }),
    );
  });
});

describe('Another node selected', () => {
  it('is told from anything else that changes', () => {
    const changes: fc.Arbitrary<Partial<ViewState>> = fc.record(
      {
        node: fc.constantFrom(null, 'a', 'b'),
        pane: fc.constantFrom(null, ...PANES),
        also: fc.constantFrom([], ['c']),
        find: fc.constantFrom('', 'd'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, changes, (one, other) => {
        const [before, after] = [
          { ...START, ...one },
          { ...START, ...other },
        ];
        const isTheRestAlike = before.find === after.find && before.also.length === after.also.length;
        expect(differInNode(before, after)).toBe(before.node !== after.node && isTheRestAlike);
      }),
    );
  });

  it('goes by what the address is by then, where a change depends on it', () => {
    const change = (now: ViewState) => selectAlso(now, 'b');
    expect(changeAddress({ node: 'a' }, change, null)).toEqual({ node: 'a', also: 'b' });
    expect(changeAddress({ node: 'c' }, change, null)).toEqual({ node: 'c', also: 'b' });
  });
});
