import { describe, expect, it } from 'vitest';
import { describeAttribution } from '../../../client/details/describe-attribution.ts';
import { gatherAnswers } from '../../../client/details/gather-answers.ts';
import { gatherEvidence } from '../../../client/details/gather-evidence.ts';
import { printFigure } from '../../../client/details/print-figure.ts';
import type { ClaimNode } from '../../../client/report/report-graph.ts';
import { linksFrom, linksTo } from '../../../client/report/report-graph.ts';
import { readClaim } from '../../../client/threads/family.ts';
import { findThread } from '../../../client/threads/find-thread.ts';
import { smallReport } from './small-report.ts';

function claim(id: string): ClaimNode {
  const found = readClaim(smallReport, id);
  if (found === null) throw new Error(`The small report has no claim ${id}.`);
  return found;
}

describe('The details of a claim', () => {
  it('gather its own evidence and that of its parts, saying by which way', () => {
    const gathered = gatherEvidence(smallReport, claim('r/exclusion')).map(({ link, via }) => [link.from, via.route]);

    expect(gathered).toEqual([
      ['s/unequal', 'itself'],
      ['q/phone', 'part'],
      ['r/passage/3', 'part'],
      ['q/letter', 'part'],
    ]);
  });

  it('do not claim for a part what bears on its headline', () => {
    expect(gatherEvidence(smallReport, claim('r/confidence')).map(({ link }) => link.from)).toEqual(['q/letter']);
  });

  it('say what answers it, through its parts too', () => {
    const [answer] = gatherAnswers(smallReport, claim('r/exclusion'));

    expect(answer).toMatchObject({ other: { id: 'r/hubs' }, via: { route: 'part', claim: { id: 'r/devices' } } });
  });

  it('say what a recommendation answers', () => {
    expect(gatherAnswers(smallReport, claim('r/hubs')).map(({ other }) => other.id)).toEqual(['r/devices']);
  });
});

describe('A view that moved', () => {
  it('is one link, from the earlier claim to the later, that knows whose view it was', () => {
    const [shift, ...others] = linksFrom(smallReport, 'r/exclusion', 'SHIFTED_TO');

    expect(shift).toMatchObject({ to: 'r/view', audienceId: 'a/public', basis: 'STATED' });
    expect(others).toEqual([]);
    expect(linksTo(smallReport, 'r/view', 'SHIFTED_TO')).toEqual([shift]);
  });

  it('carries no thread along', () => {
    expect(findThread(smallReport, 'r/exclusion')?.nodes.has('r/view')).toBe(false);
  });
});

describe('An attribution', () => {
  const [link] = linksFrom(smallReport, 'r/exclusion', 'RAISED_BY');

  it('is told in plain words: how many, how strongly and than whom, when and where', () => {
    if (link === undefined) throw new Error('The small report has lost its attribution.');
    const told = describeAttribution(smallReport, {
      ...link,
      prevalence: 'MANY',
      emphasis: 'HIGHER',
      comparedWithIds: ['a/staff'],
      elicitation: 'AFTER_DELIBERATION',
      strands: [{ id: 'strand/deliberative', name: 'Deliberative events' }],
    });

    expect(told).toBe('Many; more strongly than Staff; after deliberation; Deliberative events');
  });

  it('is silent where the text says no more than that it was so', () => {
    if (link === undefined) throw new Error('The small report has lost its attribution.');

    expect(describeAttribution(smallReport, link)).toBe('');
  });
});

describe('A value', () => {
  it.each([
    [{ value: 30, unit: 'PERCENT', of: null, wording: '30%' }, '30%'],
    [{ value: 7.4, unit: 'MEAN_OF_10', of: null, wording: '7.4' }, '7.4 out of 10'],
    [{ value: 1, unit: 'COUNT_IN', of: 7, wording: 'around 1 in 7' }, '1 in 7'],
    [{ value: 1, unit: 'RANK', of: null, wording: 'most commonly' }, 'most commonly'],
  ] as const)('%o reads as a person says it', (statistic, expected) => {
    expect(printFigure(statistic)).toBe(expected);
  });
});
