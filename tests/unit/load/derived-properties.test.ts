import { describe, expect, it } from 'vitest';
import { makeNode, makeRelationship } from '../../../server/load/graph-rows.ts';
import { makeSearchable } from '../../../server/load/make-searchable.ts';
import { weighClaims } from '../../../server/load/weigh-claims.ts';

const claim = makeNode(['Claim', 'Concern'], 'a/concern/b', { order: 1, report: 'a', label: 'The Wi-Fi fails' });
const audience = makeNode(['Audience'], 'audience/c', { order: 0, name: 'Nurses', aliases: ['ward staff', 'Nurses’'] });
const check = makeNode(['Check'], 'a/check/d', { order: 0, report: 'a', name: 'a check' });
const said = (polarity: string, strands: readonly string[], to = 'audience/c') =>
  makeRelationship('RAISED_BY', claim.id, to, { polarity, strands });
const nodes = [claim, audience, check];

describe('what the loader makes of the rows', () => {
  it('is the words and stems of every text by which a node is found, claims by the words that state them too', () => {
    const stated = makeRelationship('STATED_IN', claim.id, 'a/passage/1', { exact: 'people’s connections' });

    const [found, term, ...others] = makeSearchable({ nodes, relationships: [stated] }).nodes;

    expect(found?.properties).toMatchObject({
      label: 'The Wi-Fi fails',
      searchWords: "the wi fi fails | people's connections | wifi",
      searchStems: 'the wi fi fail | peopl connect | wifi',
      searchScope: 'kind/CONCERN report/a',
    });
    expect(term?.properties).toMatchObject({
      searchWords: 'nurses | ward staff | nurses',
      searchScope: 'kind/AUDIENCE',
    });
    expect(others).toEqual([check]);
  });

  it('is the strength of each claim: pairs of an audience and a strand, each once, only where they raise it', () => {
    const relationships = [
      said('RAISES', ['strand/x', 'strand/y']),
      said('RAISES', ['strand/x']),
      said('RAISES', []),
      said('RAISES', ['strand/x'], 'audience/e'),
      said('LESS', ['strand/z']),
      said('NOT', []),
    ];

    const strengths = [relationships, []].map((links) => weighClaims({ nodes, relationships: links }).nodes);

    expect(strengths.map(([weighed]) => weighed?.properties['strength'])).toEqual([4, 0]);
    expect(strengths[0]?.slice(1)).toEqual([audience, check]);
  });
});
