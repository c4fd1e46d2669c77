import { describe, expect, it } from 'vitest';
import { readViewState, START } from '../../../client/address/view-state.ts';
import type { FieldName } from '../../../client/address/view-state.ts';
import { findGone } from '../../../client/app/find-gone.ts';
import { address } from '../../../client/strings/address.ts';
import { smallReport } from './small-report.ts';

/** Fields that take any words, and names of nothing in the report. */
const FREE: readonly FieldName[] = ['find', 'words', 'opened', 'branches', 'unfolded', 'data'];
const CHOOSES = Object.keys(START).filter((name) => readViewState({ [name]: '!' }).faults.length > 0);

describe('What an address names and the report does not have', () => {
  it('is told of every field that names things', () => {
    const names = Object.keys(START).filter((name) => !CHOOSES.includes(name) && !FREE.includes(name as FieldName));
    const raw = Object.fromEntries(
      [...names, 'moved'].map((name) => [name, `x/${name}${name === 'moved' ? '@1.1' : ''}`]),
    );

    const gone = findGone(smallReport, readViewState(raw).state);

    expect([...gone.names].sort()).toEqual([...names, 'moved'].map((name) => `x/${name}`).sort());
  });

  it('is left out of what is shown, and the rest stays', () => {
    const raw = {
      hidden: 'r/hubs,nothing',
      left: 'a/staff',
      right: 'r/hubs',
      cell: 'r/devices~a/public',
      pair: 'strand/deliberative-events,strand/gone',
      open: 'thread~CONCERN~1,gone~CONCERN~1',
      moved: 'r/hubs@1.2,gone@1.2',
      strand: 'strand/gone',
    };

    const { names, shown, asked } = findGone(smallReport, readViewState(raw).state);

    expect(names).toEqual(['gone', 'nothing', 'r/hubs', 'strand/gone']);
    expect(shown).toMatchObject({ hidden: ['r/hubs'], left: 'a/staff', right: null, cell: 'r/devices~a/public' });
    expect(shown).toMatchObject({ pair: ['strand/deliberative-events'], open: ['thread~CONCERN~1'] });
    expect(shown.moved?.map(({ id }) => id)).toEqual(['r/hubs']);
    expect(asked.strand).toEqual([]);
  });
});

describe('A value that a field of the address does not have', () => {
  it.each(CHOOSES)('is told in words of %s, with what is shown instead', (name) => {
    const [told] = readViewState({ [name]: '!' }).faults.map(address.sayFault);

    expect(told).toMatch(/“!”.*, so .+\.$/);
  });
});
