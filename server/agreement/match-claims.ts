import type { Claim } from '../domain/coding.ts';
import type { ClaimId, LinkId } from '../domain/ids.ts';
import type { Span } from '../domain/report.ts';
import { jaccard } from './overlap.ts';
import { pairBest, type Pairing } from './pair-best.ts';

/** Two claims can be the same only where an anchor of one shares at least this part (Jaccard) of its words with one of the other. */
export const LEAST_SHARED = 0.2;
/** What the same kind counts for, beside a likeness from 0 to 1. */
export const SAME_KIND = 0.5;

/** What is matched: a coding's claims, and the attributions that break ties. */
export interface ClaimsToMatch {
  readonly claims: readonly Claim[];
  readonly raisedBy: readonly { readonly id: LinkId; readonly claim: ClaimId; readonly anchor: Span }[];
}

/**
 * Which claims of two codings are the same claim, by nothing but the words that state them. The likeness of two claims is the mean of two
 * Jaccard indices: of their most alike anchors, and of all their anchors together. Most alike first; a tie goes to those whose
 * attributions overlap more. Ids and labels count for nothing.
 */
export function matchClaims(first: ClaimsToMatch, second: ClaimsToMatch): Pairing<Claim> {
  const raisedFirst = anchorsByClaim(first);
  const raisedSecond = anchorsByClaim(second);
  return pairBest(
    first.claims,
    second.claims,
    (a, b) => {
      const best = mostAlike(a.statedIn, b.statedIn);
      if (best < LEAST_SHARED) return null;
      const likeness = (best + jaccard(a.statedIn, b.statedIn)) / 2;
      const raised = jaccard(raisedFirst.get(a.id) ?? [], raisedSecond.get(b.id) ?? []);
      return [likeness + (a.kind === b.kind ? SAME_KIND : 0), raised];
    },
    ({ id }) => id,
  );
}

function mostAlike(a: readonly Span[], b: readonly Span[]): number {
  return Math.max(0, ...a.flatMap((one) => b.map((other) => jaccard([one], [other]))));
}

function anchorsByClaim({ raisedBy }: ClaimsToMatch): ReadonlyMap<ClaimId, readonly Span[]> {
  const anchors = new Map<ClaimId, Span[]>();
  for (const { claim, anchor } of raisedBy) anchors.set(claim, [...(anchors.get(claim) ?? []), anchor]);
  return anchors;
}
