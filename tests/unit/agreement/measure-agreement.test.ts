import { describe, expect, it } from 'vitest';
import { measureAgreement } from '../../../server/agreement/measure-agreement.ts';
import { printAgreement } from '../../../server/agreement/print-agreement.ts';
import type { CodedReport } from '../../../server/domain/coding.ts';
import { claimAt, codingOf, evidencesOf, mitigatesOf, quoteAt, raisedAt } from './small-coding.ts';

const whole = codingOf({
  claims: [
    claimAt('concern/a', [[1, 0, 20]]),
    claimAt('concern/b', [[2, 0, 20]]),
    claimAt('recommendation/r', [[3, 0, 20]]),
  ],
  raisedBy: [
    raisedAt('concern/a', 'staff', [1, 0, 40], { prevalence: 'MOST' }),
    raisedAt('concern/b', 'public', [2, 0, 40]),
  ],
  mitigates: [mitigatesOf('recommendation/r', 'concern/a'), mitigatesOf('recommendation/r', 'concern/b')],
  quotes: [quoteAt('quote/q', [4, 0, 9])],
  evidences: [
    evidencesOf('quote/q', 'concern/a'),
    evidencesOf('quote/q', 'concern/b', { basis: 'INFERRED', rationale: 'so' }),
  ],
});
/** As `whole`, without concern/b and what hangs on it, and with one basis changed. */
const lesser = codingOf({
  claims: whole.claims.filter(({ label }) => label !== 'concern/b'),
  raisedBy: whole.raisedBy.slice(0, 1),
  mitigates: whole.mitigates.slice(0, 1),
  quotes: whole.quotes,
  evidences: [evidencesOf('quote/q', 'concern/a', { basis: 'INFERRED', rationale: 'so' })],
});

function linkOf(first: CodedReport, second: CodedReport, name: string) {
  return measureAgreement(first, second, null).links.find((link) => link.name === name);
}

describe('the measures of agreement', () => {
  it('are all 1, or not defined, for a coding and itself', () => {
    const { units, links, decisions, differences } = measureAgreement(whole, whole, null);
    const values = [
      ...units.map(({ score }) => score.value),
      ...links.flatMap(({ all, onSharedClaims }) => [all.value, onSharedClaims.value]),
      ...decisions.map(({ alpha }) => alpha.value),
    ].filter((value) => value !== null);

    expect(values.length).toBeGreaterThan(10);
    expect(new Set(values)).toEqual(new Set([1]));
    expect(differences).toEqual([]);
  });

  it('count a claim that one coding lacks: F1 is 4 in 5', () => {
    const claims = measureAgreement(whole, lesser, null).units.find(({ name }) => name === 'claims')?.score;

    expect(claims).toMatchObject({ both: 2, onlyFirst: 1, onlySecond: 0, value: 4 / 5 });
  });

  it('count links on a claim that one coding lacks against it, but not on shared claims', () => {
    const mitigates = linkOf(whole, lesser, 'MITIGATES');

    expect(mitigates?.all).toMatchObject({ both: 1, onlyFirst: 1, onlySecond: 0 });
    expect(mitigates?.onSharedClaims).toMatchObject({ both: 1, onlyFirst: 0, onlySecond: 0, value: 1 });
  });

  it('ask that both codings give a link the same basis before it counts as STATED', () => {
    expect(linkOf(whole, lesser, 'EVIDENCES')?.all).toMatchObject({ both: 1, onlyFirst: 1, onlySecond: 0 });
    expect(linkOf(whole, lesser, 'EVIDENCES, STATED')?.all).toMatchObject({ both: 0, onlyFirst: 1, onlySecond: 0 });
    expect(linkOf(whole, lesser, 'EVIDENCES, INFERRED')?.all).toMatchObject({ both: 0, onlyFirst: 1, onlySecond: 1 });
  });

  it('are the same when the codings change places', () => {
    const [there, back] = [measureAgreement(whole, lesser, null), measureAgreement(lesser, whole, null)];
    const valuesOf = ({ units, links, decisions }: typeof there) => [
      ...units.map(({ score }) => [score.value, score.interval]),
      ...links.map(({ all }) => [all.value, all.interval]),
      ...decisions.map(({ alpha }) => alpha),
    ];

    expect(valuesOf(back)).toEqual(valuesOf(there));
  });

  it('say how much of a coding was kept and how much of the settled one it had', () => {
    const { settled } = measureAgreement(lesser, whole, { coding: whole, settlements: [], readings: [], earlier: [] });

    expect(settled?.outcome?.withFirst.find(({ name }) => name === 'claims')).toMatchObject({
      precision: 1,
      recall: 2 / 3,
    });
    expect(settled?.outcome?.withSecond.find(({ name }) => name === 'claims')).toMatchObject({
      precision: 1,
      recall: 1,
    });
  });

  it('say how much of what a reader who took no part has coded the settled coding has, and the other way round', () => {
    const { settled } = measureAgreement(whole, whole, {
      coding: lesser,
      settlements: [],
      readings: [whole],
      earlier: [],
    });

    const [reading] = settled?.outcome?.readings ?? [];
    expect(reading?.recoveries.find(({ name }) => name === 'claims')).toMatchObject({ precision: 2 / 3, recall: 1 });
  });

  it('say how many of the independent codings have each link that was settled', () => {
    const { settled } = measureAgreement(whole, lesser, {
      coding: whole,
      settlements: [],
      readings: [],
      earlier: [whole],
    });

    const mitigates = settled?.outcome?.support.find(({ name }) => name === 'MITIGATES');
    expect(mitigates?.found).toEqual([0, 0, 1, 1]);
  });

  it('stand beside those of the manual before it was mended', () => {
    const earlier = { name: 'manual-1.0', agreement: measureAgreement(whole, lesser, null), earlier: null };
    const later = { name: 'manual-1.1', agreement: measureAgreement(whole, whole, null), earlier };

    expect(printAgreement(later)).toContain('| claims | 0.80 | – | 1.00 | – |');
  });

  it('are not compared with a settled coding that a later round has mended', () => {
    const { settled } = measureAgreement(whole, lesser, { coding: null, settlements: [], readings: [], earlier: [] });

    expect(settled).toEqual({ settlements: [], outcome: null });
  });

  it('are printed the same each time', () => {
    const agreement = measureAgreement(whole, lesser, { coding: whole, settlements: [], readings: [], earlier: [] });
    const print = (): string => printAgreement({ name: 'manual-1.0', agreement, earlier: null });

    expect(print()).toBe(print());
    expect(print()).toContain('| claims | claim | 2 | 1 | 0 | 0.80 |');
  });
});
