import { describe, expect, it } from 'vitest';
import type { Branch } from '../../../client/threads-view/branches.ts';
import { makeBranches } from '../../../client/threads-view/branches.ts';
import { groupRows } from '../../../client/threads-view/group-rows.ts';
import type { ThreadRow } from '../../../client/threads-view/thread-rows.ts';
import { keepThread, makeThreadRows, sortRows } from '../../../client/threads-view/thread-rows.ts';
import { findThread } from '../../../client/threads/find-thread.ts';
import { smallReport } from './small-report.ts';

const fromRecommendations = makeThreadRows(smallReport, 'recommendations');
const fromConcerns = makeThreadRows(smallReport, 'concerns');

const tell = ({ recommendation, concern, audiences, quotes, statistics }: ThreadRow): string =>
  [
    recommendation?.label ?? '–',
    concern?.label ?? '–',
    audiences.map(({ label }) => label).join('+') || '–',
    `${String(quotes.length)} quotes`,
    `${String(statistics.length)} numbers`,
  ].join(' | ');

describe('The rows of Threads', () => {
  it('hold an answer each, and every recommendation that answers nothing', () => {
    expect(fromRecommendations.map(tell)).toEqual([
      'Keep telephones | Some lack devices | Sex workers | 1 quotes | 0 numbers',
      'Do something else | – | – | 0 quotes | 0 numbers',
    ]);
  });

  it('read from concerns hold every concern and problem that nothing answers', () => {
    expect(fromConcerns.map(tell)).toEqual([
      '– | Digital exclusion | Public+Sex workers | 1 quotes | 1 numbers',
      'Keep telephones | Some lack devices | Sex workers | 1 quotes | 0 numbers',
      '– | Some lack confidence | – | 0 quotes | 0 numbers',
      '– | Support in principle | Staff | 0 quotes | 0 numbers',
    ]);
  });

  it('keep to the thread of what is selected', () => {
    const thread = findThread(smallReport, 'q/phone');
    if (thread === null) throw new Error('The small report has this quote.');

    expect(keepThread(fromRecommendations, thread).map(({ id }) => id)).toEqual(['r/hubs--r/devices']);
  });

  it('keep the order of the report among equals, also the other way round', () => {
    const byQuotes = sortRows(fromConcerns, 'quotes', true).map(({ concern }) => concern?.label);

    expect(byQuotes).toEqual([
      'Digital exclusion',
      'Some lack devices',
      'Some lack confidence',
      'Support in principle',
    ]);
  });

  it('put what nothing answers last by the name of the recommendation', () => {
    expect(sortRows(fromConcerns, 'recommendation', false)[0]?.recommendation?.label).toBe('Keep telephones');
  });

  it('stand in each group that they belong to, and last in none', () => {
    const groups = groupRows(fromConcerns, 'audience', 'concerns');

    expect(groups.map(({ label, rows }) => [label, rows.length])).toEqual([
      ['Public', 1],
      ['Sex workers', 2],
      ['Staff', 1],
      [null, 1],
    ]);
  });
});

describe('The tree of Threads', () => {
  const outline = (branches: readonly Branch[], depth = 0): string[] =>
    branches.flatMap(({ relation, label, branches: below }) => [
      `${'  '.repeat(depth)}${relation}: ${label}`,
      ...outline(below, depth + 1),
    ]);

  it('hangs concerns, who raised them and their words from a recommendation', () => {
    expect(outline(makeBranches(fromRecommendations, 'recommendations'))).toEqual([
      'start: Keep telephones',
      '  answers: Some lack devices',
      '    raisedBy: Sex workers',
      '    words: I have no phone.',
      'start: Do something else',
    ]);
  });

  it('hangs what answers it, who raised it and in what words and numbers from a concern', () => {
    expect(outline(makeBranches(fromConcerns, 'concerns')).slice(0, 5)).toEqual([
      'start: Digital exclusion',
      '  raisedBy: Public',
      '    words: I have no phone.',
      '  raisedBy: Sex workers',
      '  numbers: Unequal access',
    ]);
  });

  it('names no two branches alike', () => {
    const ids = (branches: readonly Branch[]): string[] => branches.flatMap((one) => [one.id, ...ids(one.branches)]);
    const all = ids(makeBranches(fromConcerns, 'concerns'));

    expect(new Set(all).size).toBe(all.length);
  });
});
