/** Links from claim to claim: what a recommendation answers, what leads to what, what moved, what is at odds. */
import type { ConflictsWith, LeadsTo, Mitigates, ShiftedTo } from '../domain/coding.ts';
import type { Anchor } from '../domain/coding.ts';
import type { Basis } from '../domain/enums.ts';
import { checkRationale, checkStated } from './check-judgement.ts';
import type { CodedClaim, CodedLink } from './coding-shape.ts';
import { claimLinkId, mitigatesId } from './link-ids.ts';
import type { Place } from './place.ts';
import { resolveOwnWords } from './resolve-anchor.ts';
import { resolveClaim, resolveTerm } from './resolve-references.ts';
import type { Entry } from './take-entries.ts';
import type { KnownClaim, Placed, Workbench } from './workbench.ts';

type List = 'mitigates' | 'leadsTo' | 'shiftedTo' | 'conflictsWith';

/** One link as written, with both its ends. */
interface Link<L> {
  readonly from: KnownClaim;
  readonly to: KnownClaim;
  readonly words: L;
  readonly anchor: Anchor | null;
  readonly place: Place;
}

interface Judgement {
  readonly basis: Basis;
  readonly rationale: string | null;
  readonly anchor: Anchor | null;
}

export function resolveMitigates(
  entries: readonly Entry<CodedClaim>[],
  bench: Workbench,
): readonly Placed<Mitigates>[] {
  return linksOf('mitigates', entries, bench).map((link) => {
    checkMitigates(link, bench);
    const id = mitigatesId(bench.parsed.manifest.slug, link.from.id, link.to.id);
    return placed(link, { id, recommendation: link.from.id, claim: link.to.id, ...judgementOf(link) });
  });
}

export function resolveLeadsTo(entries: readonly Entry<CodedClaim>[], bench: Workbench): readonly Placed<LeadsTo>[] {
  return linksOf('leadsTo', entries, bench).map((link) => {
    const id = claimLinkId(bench.parsed.manifest.slug, 'leads-to', link.from.id, link.to.id);
    return placed(link, { id, claim: link.from.id, consequence: link.to.id, ...judgementOf(link) });
  });
}

export function resolveShiftedTo(
  entries: readonly Entry<CodedClaim>[],
  bench: Workbench,
): readonly Placed<ShiftedTo>[] {
  return linksOf('shiftedTo', entries, bench).flatMap((link) => {
    const id = claimLinkId(bench.parsed.manifest.slug, 'shifted-to', link.from.id, link.to.id);
    const audience = resolveTerm(bench.audiences, link.words.audience, link.place.at('audience'), bench);
    if (audience === null) return [];
    return [placed(link, { id, claim: link.from.id, later: link.to.id, audience, ...judgementOf(link) })];
  });
}

export function resolveConflicts(
  entries: readonly Entry<CodedClaim>[],
  bench: Workbench,
): readonly Placed<ConflictsWith>[] {
  const links = linksOf('conflictsWith', entries, bench);
  refuseBothWays(links, bench);
  return links.map((link) => {
    const id = claimLinkId(bench.parsed.manifest.slug, 'conflicts-with', link.from.id, link.to.id);
    return placed(link, { id, claim: link.from.id, other: link.to.id, ...judgementOf(link) });
  });
}

function linksOf<K extends List>(
  list: K,
  entries: readonly Entry<CodedClaim>[],
  bench: Workbench,
): readonly Link<CodedClaim[K][number]>[] {
  return entries.flatMap(({ value, place }) => {
    const from = bench.claims.get(value.id);
    if (from === undefined) return [];
    const written: readonly CodedClaim[K][number][] = value[list];
    return written.flatMap((words, index) => {
      const link = linkFrom(from, words, place.at(list, index), bench);
      return link === null ? [] : [link];
    });
  });
}

function linkFrom<L extends CodedLink>(from: KnownClaim, words: L, place: Place, bench: Workbench): Link<L> | null {
  checkRationale(words, place, bench.faults);
  checkStated(words, place, bench.faults);
  const anchor = words.anchor === undefined ? null : resolveOwnWords(words.anchor, place.at('anchor'), bench);
  const to = resolveClaim(words.claim, place.at('claim'), bench);
  if (to === null) return null;
  if (to.id === from.id) {
    bench.faults.add(place.at('claim').fault(`${to.reference} is linked with itself.`, 'Write the other claim.'));
  }
  return { from, to, words, anchor, place };
}

function judgementOf({ words, anchor }: Link<CodedLink>): Judgement {
  return { basis: words.basis, rationale: words.rationale ?? null, anchor };
}

function placed<T>({ anchor, place }: Link<CodedLink>, value: T): Placed<T> {
  return { value, place, start: anchor?.start ?? null };
}

function checkMitigates({ from, to, place }: Link<CodedLink>, { faults }: Workbench): void {
  if (from.kind !== 'recommendation') {
    const remedy = 'Move it to the recommendation that answers this claim.';
    faults.add(place.fault(`A ${from.kind} mitigates nothing: only recommendations do.`, remedy));
  }
  if (to.kind === 'concern' || (to.kind === 'finding' && (to.findingKind === null || to.findingKind === 'PROBLEM')))
    return;
  const what = to.kind === 'finding' ? `a finding of kind ${String(to.findingKind)}` : `a ${to.kind}`;
  faults.add(
    place
      .at('claim')
      .fault(`${to.reference} is ${what}: nothing to mitigate.`, 'Name a concern, or a finding of kind PROBLEM.'),
  );
}

function refuseBothWays(links: readonly Link<CodedLink>[], { faults }: Workbench): void {
  for (const [index, { from, to, place }] of links.entries()) {
    const first = links.slice(0, index).find((other) => other.from.id === to.id && other.to.id === from.id);
    if (first === undefined || from.id === to.id) continue;
    const problem = `This conflict is written on the other claim too: ${first.place.print()}.`;
    faults.add(place.fault(problem, 'A conflict is written once: take one of them out.'));
  }
}
