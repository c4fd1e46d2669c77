import type { Basis } from '../domain/enums.ts';
import type { AnchorWords } from './shared-shape.ts';
import type { Faults } from './faults.ts';
import type { Place } from './place.ts';

interface Judged {
  readonly basis: Basis;
  readonly rationale?: string | undefined;
}

/** What is inferred says why. */
export function checkRationale({ basis, rationale }: Judged, place: Place, faults: Faults): void {
  if (basis !== 'INFERRED' || rationale !== undefined) return;
  faults.add(
    place
      .at('basis')
      .fault(
        'INFERRED without a rationale.',
        'Add rationale: with the mechanism, in one line, with words of both sides.',
      ),
  );
}

/** What is stated says where. */
export function checkStated(
  { basis, anchor }: Judged & { readonly anchor?: AnchorWords | undefined },
  place: Place,
  faults: Faults,
): void {
  if (basis !== 'STATED' || anchor !== undefined) return;
  faults.add(
    place
      .at('basis')
      .fault(
        'STATED without an anchor.',
        'Add anchor: with the words that say it, or make it INFERRED with a rationale.',
      ),
  );
}
