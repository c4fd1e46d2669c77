import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, countLeft, FILTER_NAMES, listOptions, readChosen } from '../../../client/filters/facets.ts';
import type { Filters } from '../../../client/filters/narrow-graph.ts';
import { narrowGraph, NO_FILTERS } from '../../../client/filters/narrow-graph.ts';
import { isClaim } from '../../../client/report/report-graph.ts';
import { findThread } from '../../../client/threads/find-thread.ts';
import { smallReport } from './small-report.ts';

const narrow = (filters: Partial<Filters>) => narrowGraph(smallReport, { ...NO_FILTERS, ...filters });
const idsOf = (graph: ReturnType<typeof narrow>) => [...graph.nodes.keys()].toSorted();

const someFilters: fc.Arbitrary<Filters> = fc.record({
  audience: fc.subarray(['a/public', 'a/sex-workers', 'a/staff', 'a/gone']),
  strand: fc.subarray(['strand/deliberative-events', 'strand/gone']),
  region: fc.subarray(['region/london']),
  theme: fc.subarray(['theme/gone']),
  polarity: fc.subarray(['RAISES', 'LESS', 'NOT'] as const),
  prevalence: fc.subarray(['MOST', 'FEW'] as const),
  basis: fc.option(fc.constant('stated' as const)),
});

describe('A report that is narrowed', () => {
  it('is the very same report where nothing is asked', () => {
    expect(narrow({})).toBe(smallReport);
  });

  it('to what it states has no inferred link, and every node', () => {
    const stated = narrow({ basis: 'stated' });

    expect(stated.links.filter((link) => 'basis' in link && link.basis === 'INFERRED')).toEqual([]);
    expect(stated.links.length).toBeLessThan(smallReport.links.length);
    expect(idsOf(stated)).toEqual(idsOf(smallReport).filter((id) => isLinkedIn(stated, id)));
  });

  it('to an audience counts the narrower ones that belong to it, and keeps the headlines of what they raise', () => {
    expect(idsOf(narrow({ audience: ['a/sex-workers'] }))).toEqual([
      'a/sex-workers',
      'q/letter',
      'r/confidence',
      'r/devices',
      'r/exclusion',
    ]);
    expect(idsOf(narrow({ audience: ['a/public'] }))).toContain('r/devices');
  });

  it('to those who are less worried leaves what they are less worried about', () => {
    const less = narrow({ polarity: ['LESS'] });

    expect([...less.nodes.values()].filter(isClaim).map(({ id }) => id)).toEqual(['r/exclusion']);
    expect(less.links.filter(({ type }) => type === 'RAISED_BY')).toHaveLength(1);
  });

  it('to a strand keeps the words heard in it and the claims that they bear on', () => {
    expect(idsOf(narrow({ strand: ['strand/deliberative-events'] }))).toEqual(
      expect.arrayContaining(['q/phone', 'q/letter', 'r/devices', 'r/confidence']),
    );
    expect(narrow({ strand: ['strand/deliberative-events'] }).nodes.has('s/unequal')).toBe(false);
  });

  it('holds only what the whole report holds, and no link without its ends', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        const narrowed = narrowGraph(smallReport, filters);

        for (const id of narrowed.nodes.keys()) expect(smallReport.nodes.has(id)).toBe(true);
        for (const { from, to } of narrowed.links) {
          for (const end of [from, to]) expect(narrowed.nodes.has(end) || !smallReport.nodes.has(end)).toBe(true);
        }
        for (const id of narrowed.nodes.keys()) expect(findThread(narrowed, id)).not.toBeNull();
      }),
    );
  });

  it('to more holds more, within one filter', () => {
    fc.assert(
      fc.property(someFilters, fc.constantFrom('a/public', 'a/staff'), (filters, id) => {
        const one = narrowGraph(smallReport, { ...filters, audience: ['a/sex-workers'] });
        const two = narrowGraph(smallReport, { ...filters, audience: ['a/sex-workers', id] });

        for (const node of one.nodes.keys()) expect(two.nodes.has(node)).toBe(true);
      }),
    );
  });
});

function isLinkedIn(graph: ReturnType<typeof narrow>, id: string): boolean {
  return graph.nodes.get(id)?.kind !== 'AUDIENCE' || graph.linksAt.has(id);
}

describe('What a report can be narrowed by', () => {
  it('is what it has: audiences beneath the broader ones, strands that were heard', () => {
    expect(listOptions(smallReport, 'audience').map(({ id, depth }) => [id, depth])).toEqual([
      ['a/public', 0],
      ['a/sex-workers', 1],
      ['a/staff', 0],
    ]);
    expect(listOptions(smallReport, 'strand').map(({ label }) => label)).toEqual(['Deliberative events']);
    expect(listOptions(smallReport, 'region')).toEqual([]);
  });

  it('is chosen and read by the ids that stand in the address', () => {
    for (const name of FILTER_NAMES) {
      const ids = listOptions(smallReport, name).map(({ id }) => id);
      const chosen = { ...NO_FILTERS, ...choose(name, ids) };

      expect(readChosen(chosen, name)).toEqual(ids);
      expect({ ...chosen, ...choose(name, []) }).toEqual(NO_FILTERS);
    }
  });

  it('says how many claims would be left, headlines among them', () => {
    expect(countLeft(smallReport, NO_FILTERS, 'audience', 'a/sex-workers')).toBe(3);
    expect(countLeft(smallReport, { ...NO_FILTERS, audience: ['a/sex-workers'] }, 'polarity', 'less')).toBe(0);
  });
});
