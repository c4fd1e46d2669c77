import type { Evidences } from '../domain/coding.ts';
import type { EvidenceId } from '../domain/ids.ts';
import { checkRationale } from './check-judgement.ts';
import type { CodedEvidences } from './coding-shape.ts';
import { evidencesId } from './link-ids.ts';
import type { Place } from './place.ts';
import { resolveClaim } from './resolve-references.ts';
import type { Placed, Workbench } from './workbench.ts';

/** What stands in the report as evidence, and where. */
export interface EvidenceAt {
  readonly id: EvidenceId;
  readonly start: number;
}

/** What a quote, a statistic or a passage says about claims. `place` is the entry that holds `evidences`. */
export function resolveEvidences(
  evidence: EvidenceAt,
  written: readonly CodedEvidences[],
  place: Place,
  bench: Workbench,
): readonly Placed<Evidences>[] {
  return written.flatMap((words, index) => {
    const here = place.at('evidences', index);
    checkRationale(words, here, bench.faults);
    const claim = resolveClaim(words.claim, here.at('claim'), bench);
    if (claim === null) return [];
    const { stance, basis, rationale } = words;
    const id = evidencesId(bench.parsed.manifest.slug, evidence.id, claim.id);
    const value = { id, evidence: evidence.id, claim: claim.id, stance, basis, rationale: rationale ?? null };
    return [{ value, place: here, start: evidence.start }];
  });
}
