import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchClaims } from '../../../server/agreement/match-claims.ts';
import { jaccard, sharedLength } from '../../../server/agreement/overlap.ts';
import type { Claim } from '../../../server/domain/coding.ts';
import { claimAt, raisedAt, type Where } from './small-coding.ts';

type Claims = readonly Claim[];

/** `x ~ y` for each pair, `x –` and `– y` for what has no partner. */
function pairsOf(first: Claims, second: Claims, raisedBy: Parameters<typeof matchClaims>[0]['raisedBy'][] = [[], []]) {
  const { both, onlyFirst, onlySecond } = matchClaims(
    { claims: first, raisedBy: raisedBy[0] ?? [] },
    { claims: second, raisedBy: raisedBy[1] ?? [] },
  );
  return [
    ...both.map(([a, b]) => `${a.label} ~ ${b.label}`),
    ...onlyFirst.map(({ label }) => `${label} –`),
    ...onlySecond.map(({ label }) => `– ${label}`),
  ];
}

const place = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(60), fc.integer({ min: 1, max: 40 }));
const claims = fc
  .array(fc.tuple(fc.constantFrom('finding', 'concern'), fc.array(place, { minLength: 1, maxLength: 3 })), {
    maxLength: 6,
  })
  .map((drafts) =>
    drafts.map(([kind, places], index) =>
      claimAt(
        `${kind}/c${String(index)}`,
        places.map(([line, from, length]) => [line, from, from + length] satisfies Where),
      ),
    ),
  );

describe('claims of two codings', () => {
  it('are the same when the same words state them, whatever they are called', () => {
    expect(pairsOf([claimAt('concern/a', [[1, 0, 40]])], [claimAt('concern/b', [[1, 0, 40]])])).toEqual([
      'concern/a ~ concern/b',
    ]);
  });

  it('are the same from a fifth of their words on, and not below', () => {
    const first = [claimAt('concern/a', [[1, 0, 50]])];

    expect(pairsOf(first, [claimAt('concern/fifth', [[1, 0, 10]])])).toEqual(['concern/a ~ concern/fifth']);
    expect(pairsOf(first, [claimAt('concern/less', [[1, 0, 9]])])).toEqual(['concern/a –', '– concern/less']);
  });

  it('are not the same for standing in the same place of other lines', () => {
    const [first, second] = [claimAt('concern/a', [[1, 0, 40]]), claimAt('concern/b', [[2, 0, 40]])];

    expect(pairsOf([first], [second])).toEqual(['concern/a –', '– concern/b']);
  });

  it('are paired with what is most like them, each once', () => {
    const first = [claimAt('concern/whole', [[1, 0, 40]]), claimAt('concern/part', [[1, 20, 40]])];
    const second = [claimAt('concern/x', [[1, 0, 38]])];

    expect(pairsOf(first, second)).toEqual(['concern/whole ~ concern/x', 'concern/part –']);
  });

  it('are rather paired with their own kind', () => {
    const first = [claimAt('finding/f', [[1, 0, 40]]), claimAt('recommendation/r', [[1, 0, 25]])];
    const second = [claimAt('recommendation/s', [[1, 0, 40]])];

    expect(pairsOf(first, second)).toEqual(['recommendation/r ~ recommendation/s', 'finding/f –']);
  });

  it('are paired over kinds where nothing of their own kind is left', () => {
    expect(pairsOf([claimAt('finding/f', [[1, 0, 40]])], [claimAt('concern/c', [[1, 0, 40]])])).toEqual([
      'finding/f ~ concern/c',
    ]);
  });

  it('that are equally alike go by who raises them', () => {
    const first = [claimAt('concern/a', [[1, 0, 20]])];
    const second = [claimAt('concern/b', [[1, 0, 20]]), claimAt('concern/c', [[1, 0, 20]])];
    const raised = [[raisedAt('concern/a', 'staff', [1, 0, 60])], [raisedAt('concern/c', 'staff', [1, 0, 60])]];

    expect(pairsOf(first, second)).toEqual(['concern/a ~ concern/b', '– concern/c']);
    expect(pairsOf(first, second, raised)).toEqual(['concern/a ~ concern/c', '– concern/b']);
  });

  it('are paired alike when the codings change places', () => {
    fc.assert(
      fc.property(claims, claims, (first, second) => {
        const [there, back] = [
          matchClaims({ claims: first, raisedBy: [] }, { claims: second, raisedBy: [] }),
          matchClaims({ claims: second, raisedBy: [] }, { claims: first, raisedBy: [] }),
        ];
        const names = (pairs: typeof there.both): string[] => pairs.map(([a, b]) => `${a.id} ${b.id}`).toSorted();

        expect(names(back.both.map(([a, b]) => [b, a]))).toEqual(names(there.both));
      }),
    );
  });
});

describe('the overlap of anchors', () => {
  it('counts each code point once: 10 of 30 are shared', () => {
    const [a, b] = [
      [{ start: 0, end: 20 }],
      [
        { start: 10, end: 25 },
        { start: 20, end: 30 },
      ],
    ] as const;

    expect(sharedLength(a, b)).toBe(10);
    expect(jaccard(a, b)).toBeCloseTo(10 / 30, 12);
  });

  it('is nothing where anchors only touch', () => {
    expect(jaccard([{ start: 0, end: 5 }], [{ start: 5, end: 9 }])).toBe(0);
  });
});
