import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReportGraph } from '../../../client/report/build-report-graph.ts';
import type { ReportGraph } from '../../../client/report/report-graph.ts';
import { linksFrom } from '../../../client/report/report-graph.ts';
import { findThread } from '../../../client/threads/find-thread.ts';
import type { Draft } from './small-report.ts';
import { makeAnswers, smallReport } from './small-report.ts';

const nodesOf = (id: string, graph: ReportGraph = smallReport): string[] =>
  [...(findThread(graph, id)?.nodes ?? [])].sort();

describe('A thread', () => {
  it('runs from a recommendation over the part it answers to the headline, its audiences, quotes and statistics', () => {
    const nodes = nodesOf('r/hubs');

    expect(nodes).toEqual(
      ['a/public', 'a/sex-workers', 'a/staff', 'q/phone', 'r/devices', 'r/exclusion', 'r/hubs', 's/unequal'].sort(),
    );
  });

  it('leaves the sibling of an answered part out', () => {
    expect(nodesOf('r/hubs')).not.toContain('r/confidence');
  });

  it('runs from a quote up to what it supports and to what answers that, and down to who said it', () => {
    const nodes = nodesOf('q/phone');

    expect(nodes).toEqual(['a/public', 'q/phone', 'r/devices', 'r/exclusion', 'r/hubs']);
  });

  it('rolls the parts of a headline up: their audiences, quotes and answers are its own', () => {
    expect(nodesOf('r/exclusion')).toEqual(
      expect.arrayContaining(['a/sex-workers', 'q/phone', 'r/hubs', 'r/confidence']),
    );
  });

  it('never takes LESS for raised, and keeps it apart at the claim', () => {
    const thread = findThread(smallReport, 'r/exclusion');

    expect(thread?.nodes.has('a/staff')).toBe(false);
    expect([...(thread?.apart.nodes ?? [])]).toEqual(['a/staff']);
  });

  it('does not light a part that the audience did not raise, though it raised the headline', () => {
    expect(nodesOf('a/public')).toContain('r/exclusion');
    expect(nodesOf('a/public')).not.toContain('r/confidence');
    expect(nodesOf('r/confidence')).not.toContain('a/public');
  });

  it('does not follow evidence that speaks against a claim', () => {
    const thread = findThread(smallReport, 'r/confidence');

    expect(thread?.nodes.has('q/letter')).toBe(false);
    expect(thread?.apart.nodes.has('q/letter')).toBe(true);
    expect(nodesOf('q/letter')).not.toContain('r/confidence');
  });

  it('holds the passage that gives a case for a claim', () => {
    expect([...(findThread(smallReport, 'r/hubs')?.passages ?? [])]).toEqual(['r/passage/3']);
  });

  it('has no link that ends outside of it', () => {
    for (const id of smallReport.nodes.keys()) {
      const thread = findThread(smallReport, id);
      for (const link of thread?.links ?? []) {
        expect(thread?.nodes.has(link.to)).toBe(true);
        expect(thread?.nodes.has(link.from) === true || thread?.passages.has(link.from) === true).toBe(true);
      }
    }
  });

  it('of an unknown node is none', () => {
    expect(findThread(smallReport, 'nothing/here')).toBeNull();
  });
});

const IDS = ['r/a', 'r/b', 'r/c', 'r/d', 'r/e'] as const;
const AUDIENCES = ['a/public', 'a/staff', 'a/sex-workers'] as const;

/** Any small report: parents come before their parts, and recommendations answer what is none. */
const graphs = fc
  .array(
    fc.record({
      isRecommendation: fc.boolean(),
      parent: fc.option(fc.nat(IDS.length - 1)),
      answers: fc.array(fc.nat(IDS.length - 1), { maxLength: 2 }),
      raisedBy: fc.uniqueArray(
        fc.tuple(fc.constantFrom(...AUDIENCES), fc.constantFrom('RAISES' as const, 'LESS' as const, 'NOT' as const)),
        { maxLength: 3, selector: ([audience]) => audience },
      ),
      evidencedBy: fc.uniqueArray(
        fc.tuple(
          fc.constantFrom('q/phone', 'q/letter', 's/unequal'),
          fc.constantFrom('SUPPORTS' as const, 'OPPOSES' as const),
        ),
        { maxLength: 2, selector: ([evidence]) => evidence },
      ),
    }),
    { minLength: IDS.length, maxLength: IDS.length },
  )
  .map((drafts) => {
    const isRecommendation = (index: number): boolean => drafts[index]?.isRecommendation ?? false;
    const claims = drafts.map(({ parent, answers, raisedBy, evidencedBy }, index): [string, Draft] => {
      const isPart = parent !== null && parent < index && isRecommendation(parent) === isRecommendation(index);
      const mitigates = isRecommendation(index) ? answers.filter((other) => !isRecommendation(other)) : [];
      return [
        IDS[index] ?? '',
        {
          kind: isRecommendation(index) ? 'RECOMMENDATION' : 'CONCERN',
          line: 3,
          ...(isPart ? { parent: IDS[parent] ?? '' } : {}),
          raisedBy,
          evidencedBy,
          mitigates: [...new Set(mitigates)].map((other) => IDS[other] ?? ''),
        },
      ];
    });
    return buildReportGraph(makeAnswers(Object.fromEntries(claims)));
  });

describe('Every thread, in any report', () => {
  it('is seen from both ends: what lies on my thread has me on its own', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const relevant = [...graph.nodes.values()].filter(({ kind }) => kind !== 'AUDIENCE' && kind !== 'STATISTIC');
        for (const one of relevant) {
          for (const other of relevant) {
            const isOn = findThread(graph, one.id)?.nodes.has(other.id) === true;
            const isOnBack = findThread(graph, other.id)?.nodes.has(one.id) === true;
            expect(isOn, `${one.id} and ${other.id}`).toBe(isOnBack);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('holds no link that says less, not, or against', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const id of graph.nodes.keys()) {
          for (const link of findThread(graph, id)?.links ?? []) {
            expect(link).not.toMatchObject({ polarity: expect.stringMatching(/LESS|NOT/) as string });
            expect(link).not.toMatchObject({ stance: 'OPPOSES' });
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reaches no audience that the text says only less of, or not, at the claim it starts from', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const id of IDS) {
          const thread = findThread(graph, id);
          for (const link of linksFrom(graph, id, 'RAISED_BY').filter(({ polarity }) => polarity !== 'RAISES')) {
            const ways = [...(thread?.links ?? [])].filter(({ to }) => to === link.to);
            expect(ways.every(({ type }) => type === 'SPOKEN_BY')).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
