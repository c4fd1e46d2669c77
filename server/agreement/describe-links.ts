/** How links are named, described and compared. */
import type {
  Anchor,
  CodedReport,
  ConflictsWith,
  Evidences,
  LeadsTo,
  Mitigates,
  RaisedBy,
  ShiftedTo,
} from '../domain/coding.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { Alignment } from './align-codings.ts';
import { lineAt, linkName, shortName, type Aspect, type Description, type Side, type Subject } from './difference.ts';
import { jaccard } from './overlap.ts';
import { differsIn, differsInSet, sayDecisions, sayWords } from './describe-words.ts';
import { listUnshared } from './unshared.ts';

interface Link {
  readonly id: string;
  readonly basis: string;
  readonly rationale: string | null;
  readonly anchor?: Anchor | null;
}

const BASIS: Aspect<Link> = { name: 'basis', separate: false, differs: differsIn(({ basis }) => basis) };

export function raisedBySubject(alignment: Alignment): Subject<RaisedBy> {
  return {
    kind: 'raised-by',
    noun: 'attribution',
    nameOf: ({ id }) => linkName(id),
    startOf: ({ anchor }) => anchor.start,
    describe: (raised, coded) => ({
      id: linkName(raised.id),
      label: `${shortName(raised.audience)}: ${labelOf(raised.claim, coded)}`,
      words: sayWords([raised.anchor], coded),
      decided: sayDecisions(raised),
      carries: [],
    }),
    aspects: RAISED_BY_ASPECTS,
    comesWithClaim: touches(alignment, ({ claim }) => [claim]),
  };
}

export const RAISED_BY_ASPECTS: readonly Aspect<RaisedBy>[] = [
  { name: 'polarity', separate: false, differs: differsIn(({ polarity }) => polarity) },
  { name: 'prevalence', separate: false, differs: differsIn(({ prevalence }) => prevalence) },
  { name: 'emphasis', separate: false, differs: differsIn(({ emphasis }) => emphasis) },
  { name: 'comparedWith', separate: false, differs: differsInSet(({ comparedWith }) => comparedWith) },
  { name: 'qualifier', separate: false, differs: ({ qualifier: a }, { qualifier: b }) => differInPlace(a, b) },
  { name: 'elicitation', separate: false, differs: differsIn(({ elicitation }) => elicitation) },
  { name: 'movement', separate: false, differs: differsIn(({ movement }) => movement) },
  { name: 'strands', separate: false, differs: differsInSet(({ strands }) => strands) },
  { name: 'regions', separate: false, differs: differsInSet(({ regions }) => regions) },
  BASIS,
];

export function mitigatesSubject(alignment: Alignment): Subject<Mitigates> {
  return claimLink<Mitigates>('mitigates', alignment, ({ recommendation, claim }) => [recommendation, claim], [BASIS]);
}

export function leadsToSubject(alignment: Alignment): Subject<LeadsTo> {
  return claimLink<LeadsTo>('leads-to', alignment, ({ claim, consequence }) => [claim, consequence], [BASIS]);
}

export function shiftedToSubject(alignment: Alignment): Subject<ShiftedTo> {
  const audience = { name: 'audience', separate: false, differs: differsIn((link: ShiftedTo) => link.audience) };
  return claimLink<ShiftedTo>('shifted-to', alignment, ({ claim, later }) => [claim, later], [BASIS, audience]);
}

export function conflictsWithSubject(alignment: Alignment): Subject<ConflictsWith> {
  return claimLink<ConflictsWith>('conflicts-with', alignment, ({ claim, other }) => [claim, other], [BASIS]);
}

export function evidencesSubject(alignment: Alignment): Subject<Evidences> {
  return {
    kind: 'evidences',
    noun: 'evidence',
    nameOf: ({ id }) => linkName(id),
    startOf: ({ evidence }, coded) => evidenceIn(coded, evidence).start,
    describe: (link, coded) => ({
      id: linkName(link.id),
      label: labelOf(link.claim, coded),
      words: [evidenceIn(coded, link.evidence).words, ...saySource(link, coded)],
      decided: { stance: link.stance, basis: link.basis },
      carries: [],
    }),
    aspects: [{ name: 'stance', separate: false, differs: differsIn(({ stance }) => stance) }, BASIS],
    comesWithClaim: touches(alignment, ({ claim }) => [claim]),
  };
}

function claimLink<T extends Link>(
  kind: string,
  alignment: Alignment,
  endsOf: (link: T) => readonly [ClaimId, ClaimId],
  aspects: readonly Aspect<T>[],
): Subject<T> {
  return {
    kind,
    noun: kind.replace('-', ' '),
    nameOf: ({ id }) => linkName(id),
    startOf: (link, coded) => link.anchor?.start ?? startOfClaim(endsOf(link)[0], coded),
    describe: (link, coded) => ({
      id: linkName(link.id),
      label: endsOf(link)
        .map((end) => labelOf(end, coded))
        .join(' → '),
      words: saySource(link, coded),
      decided: { basis: link.basis },
      carries: [],
    }),
    aspects,
    comesWithClaim: touches(alignment, endsOf),
  };
}

/** Whether one of a link's claims is in its own coding alone. */
function touches<T>(alignment: Alignment, endsOf: (link: T) => readonly ClaimId[]): (link: T, side: Side) => boolean {
  const unshared = listUnshared(alignment);
  return (link, side) => endsOf(link).some((end) => unshared[side].has(end));
}

function saySource({ anchor, rationale }: Link, coded: CodedReport): Description['words'] {
  return [...sayWords(anchor ? [anchor] : [], coded), ...(rationale === null ? [] : [`because: ${rationale}`])];
}

function labelOf(id: ClaimId, { claims }: CodedReport): string {
  const label = claims.find((claim) => claim.id === id)?.label ?? '';
  return `${shortName(id)} “${label}”`;
}

function startOfClaim(id: ClaimId, { claims }: CodedReport): number {
  return claims.find((claim) => claim.id === id)?.statedIn[0]?.start ?? 0;
}

function evidenceIn(coded: CodedReport, id: string): { readonly start: number; readonly words: string } {
  const quote = coded.quotes.find((one) => one.id === id);
  if (quote) return { start: quote.span.start, words: say(coded, quote.span.start, quote.text) };
  const statistic = coded.statistics.find((one) => one.id === id);
  if (statistic) {
    const words = `${statistic.wording}: ${statistic.label}`;
    return { start: statistic.span.start, words: say(coded, statistic.span.start, words) };
  }
  const passage = coded.parsed.passages.find((one) => one.id === id);
  return { start: passage?.start ?? 0, words: say(coded, passage?.start ?? 0, passage?.text ?? '') };
}

function say(coded: CodedReport, start: number, words: string): string {
  return `line ${String(lineAt(coded, start))}: ${words}`;
}

function differInPlace(a: Anchor | null, b: Anchor | null): boolean {
  return a === null || b === null ? a !== b : jaccard([a], [b]) === 0;
}
