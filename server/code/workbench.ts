import type { Anchor, Vocabularies } from '../domain/coding.ts';
import type { ClaimKind, FindingKind } from '../domain/enums.ts';
import type { AudienceId, ClaimId, RegionId, StrandId, ThemeId } from '../domain/ids.ts';
import type { ParsedReport } from '../domain/report.ts';
import type { Faults } from './faults.ts';
import type { TermIndex } from './index-terms.ts';
import type { Place } from './place.ts';

/** A claim as far as references need to know it. */
export interface KnownClaim {
  readonly id: ClaimId;
  /** `concern/loss-of-human-touch`. */
  readonly reference: string;
  readonly kind: ClaimKind;
  /** Null unless the claim is a finding. */
  readonly findingKind: FindingKind | null;
}

/** What lies on the table while a report is coded. */
export interface Workbench {
  readonly parsed: ParsedReport;
  /** The source, relative to the project's root. */
  readonly sourceFile: string;
  readonly vocabularies: Vocabularies;
  readonly audiences: TermIndex<AudienceId>;
  readonly strands: TermIndex<StrandId>;
  readonly regions: TermIndex<RegionId>;
  readonly themes: TermIndex<ThemeId>;
  /** By reference. */
  readonly claims: ReadonlyMap<string, KnownClaim>;
  /** Whatever is coded under a name of its own; some of it was refused already. */
  readonly writtenNames: ReadonlySet<string>;
  /** Whether all of the coding, and of the vocabularies, could be read: only then is what is not found not there. */
  readonly knowsClaims: boolean;
  readonly knowsTerms: boolean;
  /** Every anchor that was resolved, for the ledger of what is not coded. */
  readonly anchors: Anchor[];
  readonly faults: Faults;
}

/** Something resolved, where it was written, and where in the report it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
  /** Offset by which it is ordered; null for a link without anchor, which is ordered by where its far claim stands. */
  readonly start: number | null;
}
