import { describe, expect, it } from 'vitest';
import { Words } from '../../questions/ask/words.ts';

const broader = [{ id: 'audience/public' }];
const words = new Words({
  audiences: {
    edges: [
      { node: { id: 'audience/public', aliases: ['public', 'public participants'], broader: [] } },
      { node: { id: 'audience/staff', aliases: ['staff', 'Staff'], broader: [] } },
      { node: { id: 'audience/managers', aliases: ['staff in managerial'], broader: [{ id: 'audience/staff' }] } },
      { node: { id: 'audience/executives', aliases: ['executive roles'], broader: [{ id: 'audience/staff' }] } },
      { node: { id: 'audience/seldom-heard-groups', aliases: ['seldom heard audiences'], broader } },
      { node: { id: 'audience/no-english', aliases: ['public participants who do not speak English'], broader } },
    ],
  },
  strands: [{ id: 'strand/survey', aliases: ['survey'] }],
  regions: [],
});

describe('the words of the sheet', () => {
  it('name the audience of the longest alias', () => {
    expect(words.audiences('public participants who do not speak English as a first language')).toEqual(['no-english']);
  });

  it('name two audiences where two are said in one breath', () => {
    expect(words.audiences('staff in managerial and executive roles')).toEqual(['managers', 'executives']);
  });

  it('name nobody by a part of a word', () => {
    expect(words.findAudiences('republicans and staffing')).toEqual([]);
  });

  it('name three audiences by "All audiences"', () => {
    expect(words.audiences('All audiences')).toEqual(['public', 'staff', 'partner-organisations']);
  });

  it('that name nobody are an error, not an empty answer', () => {
    expect(() => words.audiences('carers and family members')).toThrow('No audience of the vocabularies is called');
  });

  it('mean the seldom-heard groups by the public of the community engagement', () => {
    const heard = words.heard(['public'], ['deliberative-events', 'community-engagement']);

    expect(heard).toEqual([
      { audience: 'public', strand: 'deliberative-events' },
      { audience: 'seldom-heard-groups', strand: 'community-engagement' },
    ]);
  });
});
