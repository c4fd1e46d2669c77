import { describe, expect, it } from 'vitest';
import { findNodes } from '../../../client/search/find-nodes.ts';
import { smallReport } from './small-report.ts';

const found = (search: string) => findNodes(smallReport, search).map(({ node }) => node.id);

describe('Search', () => {
  it('finds a claim by the beginnings of its words, whatever their order or case', () => {
    expect(found('EXCL dig')).toEqual(['r/exclusion']);
  });

  it('finds a quote by what was said', () => {
    expect(found('no phone')).toEqual(['q/phone']);
  });

  it('finds an audience by a name that only the report uses, and says which', () => {
    expect(findNodes(smallReport, 'nhs staff')[0]).toMatchObject({ node: { id: 'a/staff' }, because: 'NHS staff' });
  });

  it('finds a claim by the words that state it', () => {
    expect(found('feared')).toEqual(expect.arrayContaining(['r/exclusion']));
  });

  it('does not find the middle of a word', () => {
    expect(found('clusion')).toEqual([]);
  });

  it('puts what matches by its label first', () => {
    const [first] = found('public');

    expect(first).toBe('a/public');
  });

  it.each(['', '   ', '…'])('finds nothing for “%s”', (search) => {
    expect(found(search)).toEqual([]);
  });
});
