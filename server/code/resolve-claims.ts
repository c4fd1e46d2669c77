import type { Anchor, Claim } from '../domain/coding.ts';
import type { CodedClaim } from './coding-shape.ts';
import { refuseRings } from './refuse-rings.ts';
import { resolveOwnWords } from './resolve-anchor.ts';
import { resolveClaim, resolveTerms } from './resolve-references.ts';
import type { Entry } from './take-entries.ts';
import type { KnownClaim, Placed, Workbench } from './workbench.ts';

/** Claims in the order of their first anchors. */
export function resolveClaims(entries: readonly Entry<CodedClaim>[], bench: Workbench): readonly Placed<Claim>[] {
  refuseRings(
    entries.map(({ value: { id, partOf }, place }) => ({
      id,
      above: partOf === undefined ? [] : [partOf.claim],
      place: place.at('partOf', 'claim'),
    })),
    bench.faults,
  );
  return entries.flatMap((entry) => {
    const known = bench.claims.get(entry.value.id);
    return known === undefined ? [] : resolveOne(entry, known, bench);
  });
}

function resolveOne(entry: Entry<CodedClaim>, known: KnownClaim, bench: Workbench): readonly Placed<Claim>[] {
  const { value, place } = entry;
  checkKind(entry, known, bench);
  const statedIn = resolveStatedIn(entry, bench);
  const claim = {
    id: known.id,
    label: value.label,
    statedIn,
    themes: resolveTerms(bench.themes, value.themes, place.at('themes'), bench),
    partOf: resolvePartOf(entry, bench),
  };
  const start = statedIn[0]?.start ?? 0;
  if (known.kind !== 'finding') return [{ value: { ...claim, kind: known.kind }, place, start }];
  if (known.findingKind === null) return [];
  return [{ value: { ...claim, kind: known.kind, findingKind: known.findingKind }, place, start }];
}

function checkKind(
  { value, place }: Entry<CodedClaim>,
  { kind, findingKind }: KnownClaim,
  { faults }: Workbench,
): void {
  if (kind === 'finding' && findingKind === null) {
    faults.add(
      place
        .at('id')
        .fault(`${value.id} has no kind.`, 'Add kind: with BENEFIT, VIEW, EXPECTATION, PROBLEM or TENSION.'),
    );
  }
  if (kind !== 'finding' && findingKind !== null) {
    faults.add(place.at('kind').fault(`A ${kind} has no kind.`, 'Take kind: out; only findings have one.'));
  }
}

/** In report order; the same words in the same place twice are a fault. */
function resolveStatedIn({ value, place }: Entry<CodedClaim>, bench: Workbench): readonly Anchor[] {
  const anchors = new Map<string, Anchor>();
  for (const [index, words] of value.statedIn.entries()) {
    const here = place.at('statedIn', index);
    const anchor = resolveOwnWords(words, here, bench);
    if (anchor === null) continue;
    const key = `${String(anchor.start)}–${String(anchor.end)}`;
    if (anchors.has(key))
      bench.faults.add(here.fault('The same words in the same place again.', 'Take one of them out.'));
    anchors.set(key, anchor);
  }
  return [...anchors.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function resolvePartOf({ value, place }: Entry<CodedClaim>, bench: Workbench): Claim['partOf'] {
  if (value.partOf === undefined) return null;
  const { claim: reference, role, ordinal } = value.partOf;
  const claim = resolveClaim(reference, place.at('partOf', 'claim'), bench);
  return claim === null ? null : { claim: claim.id, role, ordinal };
}
