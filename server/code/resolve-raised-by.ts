import type { Anchor, RaisedBy } from '../domain/coding.ts';
import { checkRationale } from './check-judgement.ts';
import type { CodedClaim, CodedRaisedBy } from './coding-shape.ts';
import { raisedById } from './link-ids.ts';
import type { Place } from './place.ts';
import { resolveOwnWords, resolveQualifier } from './resolve-anchor.ts';
import { resolveTerm, resolveTerms } from './resolve-references.ts';
import type { Entry } from './take-entries.ts';
import type { KnownClaim, Placed, Workbench } from './workbench.ts';

/** Who raises what: one for each attribution that the text makes. */
export function resolveRaisedBy(entries: readonly Entry<CodedClaim>[], bench: Workbench): readonly Placed<RaisedBy>[] {
  return entries.flatMap(({ value, place }) => {
    const claim = bench.claims.get(value.id);
    if (claim === undefined) return [];
    return value.raisedBy.flatMap((raised, index) => resolveOne(claim, raised, place.at('raisedBy', index), bench));
  });
}

function resolveOne(
  claim: KnownClaim,
  raised: CodedRaisedBy,
  place: Place,
  bench: Workbench,
): readonly Placed<RaisedBy>[] {
  checkRationale(raised, place, bench.faults);
  checkComparison(raised, place, bench);
  const audience = resolveTerm(bench.audiences, raised.audience, place.at('audience'), bench);
  const comparedWith = resolveTerms(bench.audiences, raised.comparedWith, place.at('comparedWith'), bench);
  const strands = resolveTerms(bench.strands, raised.strands, place.at('strands'), bench);
  const regions = resolveTerms(bench.regions, raised.regions, place.at('regions'), bench);
  const anchor = resolveOwnWords(raised.anchor, place.at('anchor'), bench);
  if (audience === null || anchor === null) return [];
  const { polarity, prevalence, emphasis, elicitation, movement, basis, rationale } = raised;
  const value = {
    id: raisedById(bench.parsed.manifest.slug, claim.id, audience, anchor.start),
    claim: claim.id,
    audience,
    polarity,
    prevalence: prevalence ?? null,
    emphasis: emphasis ?? null,
    comparedWith,
    qualifier: qualifierOf(raised, anchor, place, bench),
    elicitation: elicitation ?? null,
    movement: movement ?? null,
    strands,
    regions,
    anchor,
    basis,
    rationale: rationale ?? null,
  };
  return [{ value, place, start: anchor.start }];
}

function qualifierOf({ qualifier }: CodedRaisedBy, anchor: Anchor, place: Place, bench: Workbench): Anchor | null {
  return qualifier === undefined ? null : resolveQualifier(qualifier, anchor, place.at('qualifier'), bench);
}

function checkComparison(
  { comparedWith, emphasis, polarity, audience }: CodedRaisedBy,
  place: Place,
  { faults }: Workbench,
): void {
  const here = place.at('comparedWith');
  if (comparedWith.length > 0 && emphasis === undefined && polarity !== 'LESS') {
    faults.add(
      here.fault(
        'comparedWith without emphasis or polarity LESS.',
        'Add emphasis: HIGHER or LOWER, as the text compares them, or take comparedWith: out.',
      ),
    );
  }
  const self = comparedWith.indexOf(audience);
  if (self >= 0)
    faults.add(here.at(self).fault(`${audience} is compared with itself.`, 'Write whom the text compares them with.'));
}
