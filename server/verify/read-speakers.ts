/** Who is named as speaking: audiences by name, and the words that stand for audiences named elsewhere (coding manual, section 5). */
import type { AudienceId } from '../domain/ids.ts';
import { inVocabulary } from '../domain/ids.ts';
import type { Span } from '../domain/report.ts';
import { findCues, wholeWords } from './find-cues.ts';
import { contains, overlaps, type Reading } from './reading.ts';

export interface Speaker extends Span {
  readonly words: string;
  /** Null for words that stand for audiences named before. */
  readonly audiences: readonly AudienceId[] | null;
}

const PUBLIC = inVocabulary<AudienceId>('audience', 'public');
const STAFF = inVocabulary<AudienceId>('audience', 'staff');
const PARTNERS = inVocabulary<AudienceId>('audience', 'partner-organisations');
const SELDOM_HEARD = inVocabulary<AudienceId>('audience', 'seldom-heard-groups');

/** The words, and whom they stand for; null is whoever was named before. */
const STANDING_FOR: readonly (readonly [RegExp, readonly AudienceId[] | null])[] = [
  [wholeWords('all audiences|across audiences'), [PUBLIC, STAFF, PARTNERS]],
  [wholeWords('both audiences'), [PUBLIC, STAFF]],
  [wholeWords('(?:in the|and|and the) community engagement'), [SELDOM_HEARD]],
  [
    wholeWords('they|them|their|these (?:audiences|participants|groups)|this group|across these groups|participants'),
    null,
  ],
  [
    /(?<=^|[.:] |, |when prompted )(?:All|all|Many|Some|some|A minority|several groups)(?= (?:were|said|felt|stated|preferred|hoped|in))/gu,
    null,
  ],
  [wholeWords('several groups|patients hoped'), null],
];

/** Speakers outside the words that state a claim: whoever is named inside those is spoken about. */
export function readSpeakers(reading: Reading, span: Span): readonly Speaker[] {
  return namesIn(reading, span).filter((speaker) => !isSpokenAbout(reading, speaker) && !isMeasure(reading, speaker));
}

const namesOf = new WeakMap<Reading['source'], Map<string, readonly Speaker[]>>();

/** Everybody named, spoken about or not; kept with the source, whose words alone decide. */
export function namesIn(reading: Reading, { start, end }: Span): readonly Speaker[] {
  const known = namesOf.get(reading.source) ?? new Map<string, readonly Speaker[]>();
  const key = `${String(start)}-${String(end)}`;
  const names = known.get(key) ?? findNames(reading, { start, end });
  namesOf.set(reading.source, known.set(key, names));
  return names;
}

function findNames(reading: Reading, span: Span): readonly Speaker[] {
  const { source } = reading;
  const named = source.audiences
    .filter((mention) => overlaps(mention, span))
    .map(({ term, words, start, end }) => ({
      ...{ words, start, end, audiences: [term] },
    }));
  const text = source.points.slice(span.start, span.end);
  const standing = STANDING_FOR.flatMap(([form, audiences]) =>
    findCues(form, { text, start: span.start }).map((cue) => ({ ...cue, audiences })),
  ).filter((cue) => !named.some((name) => overlaps(name, cue)) && !isNamedFully(cue.audiences, named, reading));
  return [...named, ...standing].toSorted((a, b) => a.start - b.start);
}

/** “In the community engagement” stands for seldom-heard groups only where none of them is named. */
function isNamedFully(
  audiences: readonly AudienceId[] | null,
  named: readonly Speaker[],
  { report: { vocabularies } }: Reading,
): boolean {
  if (audiences?.[0] !== SELDOM_HEARD) return false;
  const groups = vocabularies.audiences.filter(({ broader }) => broader.includes(SELDOM_HEARD)).map(({ id }) => id);
  return named.some((speaker) => speaker.audiences?.some((id) => groups.includes(id)));
}

/** “… than the public”: they are what somebody else is measured by. */
function isMeasure({ source }: Reading, { start }: Span): boolean {
  return /than (?:those raised by )?$/u.test(source.points.slice(Math.max(0, start - 24), start));
}

export function isSpokenAbout({ stated }: Reading, span: Span): boolean {
  return stated.some((anchor) => contains(anchor, span));
}
