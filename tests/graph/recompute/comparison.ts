import type { Claim, CodedReport, RaisedBy } from '../../../server/domain/coding.ts';
import { withBroader } from './closures.ts';

/** Every claim by how two audiences stand to it, in the order of the report. */
export function compare(coded: CodedReport, left: string, right: string, withNarrower: boolean) {
  const audiences = coded.vocabularies.audiences.map(({ id }) => id);
  const sideOf = (top: string) =>
    withNarrower
      ? audiences.filter((id) => withBroader(coded, id).includes(top))
      : audiences.filter((id) => id === top);
  const [lefts, rights] = [sideOf(left), sideOf(right)];
  const parts: Record<string, string[]> = {};
  for (const claim of coded.claims) {
    const relation = relate(coded, claim, lefts, rights);
    parts[relation] = [...(parts[relation] ?? []), claim.id];
  }
  return parts;
}

function relate(coded: CodedReport, claim: Claim, lefts: readonly string[], rights: readonly string[]): string {
  const of = (side: readonly string[]) =>
    coded.raisedBy.filter((one) => one.claim === claim.id && side.includes(one.audience));
  const [ours, theirs] = [of(lefts), of(rights)];
  const [oursRaise, theirsRaise] = [ours.some(isRaising), theirs.some(isRaising)];
  const [oursLack, theirsLack] = [ours.some((one) => !isRaising(one)), theirs.some((one) => !isRaising(one))];
  if (oursRaise && theirsRaise) {
    const differ = emphasesOf(ours, rights) !== emphasesOf(theirs, lefts);
    return oursLack || theirsLack || differ ? 'DIFFERING' : 'SHARED';
  }
  if (oursRaise) return theirsLack ? 'OPPOSED' : 'LEFT_ONLY';
  if (theirsRaise) return oursLack ? 'OPPOSED' : 'RIGHT_ONLY';
  return 'NEITHER';
}

const isRaising = ({ polarity }: RaisedBy): boolean => polarity === 'RAISES';

/** What is said to be stronger or weaker than the other side, or than nobody in particular. */
function emphasesOf(said: readonly RaisedBy[], others: readonly string[]): string {
  const counted = said
    .filter(isRaising)
    .filter(({ comparedWith }) => comparedWith.length === 0 || comparedWith.some((id) => others.includes(id)))
    .flatMap(({ emphasis }) => emphasis ?? []);
  return [...new Set(counted)].sort().join();
}
