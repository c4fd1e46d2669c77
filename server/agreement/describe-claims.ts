/** How claims are named, described and compared. */
import type { Anchor, Claim, CodedReport } from '../domain/coding.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { Alignment } from './align-codings.ts';
import { shortName, type Description, type Subject } from './difference.ts';
import { differsIn, differsInSet, sayTerms, sayWords } from './describe-words.ts';
import { jaccard } from './overlap.ts';

export function claimSubject({ translation, first, claims }: Alignment): Subject<Claim> {
  const shared = new Set(claims.both.map(([a]) => a.id));
  return {
    kind: 'claim',
    noun: 'claim',
    nameOf: ({ id }) => shortName(id),
    startOf: ({ statedIn }) => statedIn[0]?.start ?? 0,
    describe: (claim, coded) => describeClaim(claim, coded, coded === first ? shared.has(claim.id) : isShared(claim)),
    aspects: [
      { name: 'kind', separate: true, differs: differsIn(kindOf) },
      { name: 'parent', separate: true, differs: differInParent },
      { name: 'themes', separate: true, differs: differsInSet(({ themes }) => themes) },
      { name: 'anchors', separate: true, differs: ({ statedIn: a }, { statedIn: b }) => lacks(a, b) || lacks(b, a) },
    ],
    comesWithClaim: () => false,
  };

  function isShared({ id }: Claim): boolean {
    return translation.claim(id) !== null;
  }

  function differInParent({ partOf: a }: Claim, { partOf: b }: Claim): boolean {
    if (a === null || b === null) return a !== b;
    return a.role !== b.role || a.claim !== translation.claim(b.claim);
  }
}

/** `CONCERN`, `RECOMMENDATION`, or the kind of finding. */
export function kindOf(claim: Claim): string {
  return claim.kind === 'finding' ? claim.findingKind : claim.kind.toUpperCase();
}

function describeClaim(claim: Claim, coded: CodedReport, shared: boolean): Description {
  const { partOf, themes } = claim;
  const parent = partOf === null ? {} : { partOf: `${partOf.role} of ${shortName(partOf.claim)}` };
  return {
    id: shortName(claim.id),
    label: claim.label,
    words: sayWords(claim.statedIn, coded),
    decided: { kind: kindOf(claim), ...parent, themes: sayTerms(themes) },
    carries: shared ? [] : listCarried(claim.id, coded),
  };
}

function listCarried(id: ClaimId, coded: CodedReport): readonly string[] {
  const links = [
    ...coded.raisedBy.filter(({ claim }) => claim === id),
    ...coded.mitigates.filter(({ claim, recommendation }) => claim === id || recommendation === id),
    ...coded.evidences.filter(({ claim }) => claim === id),
    ...coded.leadsTo.filter(({ claim, consequence }) => claim === id || consequence === id),
    ...coded.shiftedTo.filter(({ claim, later }) => claim === id || later === id),
    ...coded.conflictsWith.filter(({ claim, other }) => claim === id || other === id),
  ];
  return links.map((link) => shortName(link.id));
}

/** Whether some anchor of a overlaps none of b. */
function lacks(a: readonly Anchor[], b: readonly Anchor[]): boolean {
  return a.some((anchor) => jaccard([anchor], b) === 0);
}
