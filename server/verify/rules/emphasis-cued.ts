import type { RaisedBy } from '../../domain/coding.ts';
import type { Emphasis } from '../../domain/enums.ts';
import { findCues, type Cue } from '../find-cues.ts';
import { EMPHASIS_WORDS, valuesIn } from '../qualifier-words.ts';
import { isSpokenAbout } from '../read-speakers.ts';
import { contains, groupBy, isSameSpan, overlaps, sentencesOf, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

export const emphasisCued: Rule = {
  name: 'emphasis-cued',
  definition:
    'An emphasis stands on a word of strength in its qualifier, and a word of strength in an attribution is somebody’s emphasis.',
  check: (reading) => {
    const founded = examine('attributions', reading.report.raisedBy, unfounded);
    return { ...founded, findings: [...founded.findings, ...missed(reading)] };
  },
};

/** The value without its word. */
function unfounded({ id, anchor, emphasis, qualifier }: RaisedBy): readonly Finding[] {
  if (emphasis === null) return [];
  const said = valuesIn(EMPHASIS_WORDS, qualifier?.exact ?? '');
  if (said.includes(emphasis)) return [];
  return [
    {
      subject: id,
      span: qualifier ?? anchor,
      problem: `Emphasis ${emphasis} has no such word in its qualifier, which says ${said.join(', ') || 'nothing of strength'}.`,
      remedy: 'Take the value that the manual’s table gives to the words, or none.',
    },
  ];
}

/** The word without its value: nobody whose attribution holds it has it as qualifier. */
function missed(reading: Reading): readonly Finding[] {
  const groups = groupBy(
    reading.report.raisedBy,
    ({ claim, anchor }) => `${claim}@${String(anchor.start)}-${String(anchor.end)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.every(({ emphasis }) => emphasis !== null)) return [];
    return wordsIn(first, reading)
      .filter(({ cue }) => ![...group, ...within(first, reading)].some(({ qualifier }) => isAt(qualifier, cue)))
      .map(({ value, cue }) => ({
        subject: first.id,
        span: cue,
        problem: `“${cue.words}” is nobody’s emphasis here.`,
        remedy: `Code emphasis: ${value} for the audience on whom it bears, with these words as qualifier.`,
      }));
  });
}

/** Attributions of other claims that this one’s words begin with, and the parent’s own: the word may be theirs alone. */
function within({ claim, anchor }: RaisedBy, { report, claims }: Reading): readonly RaisedBy[] {
  const parent = claims.get(claim)?.partOf?.claim;
  return report.raisedBy.filter(
    (other) =>
      other.claim !== claim &&
      contains(anchor, other.anchor) &&
      (other.claim === parent || !isSameSpan(anchor, other.anchor)),
  );
}

function isAt(qualifier: RaisedBy['qualifier'], cue: Cue): boolean {
  return qualifier !== null && overlaps(qualifier, cue);
}

/** In the last sentence of the anchor; one before it only says what the attribution is about. */
function wordsIn({ anchor }: RaisedBy, reading: Reading): readonly { value: Emphasis; cue: Cue }[] {
  const start = Math.max(anchor.start, sentencesOf(reading, anchor).at(-1)?.start ?? 0);
  const text = reading.source.points.slice(start, anchor.end);
  return EMPHASIS_WORDS.flatMap(([value, form]) =>
    findCues(form, { text, start })
      .filter((cue) => !isSpokenAbout(reading, cue) && !isName(cue, reading))
      .map((cue) => ({ value, cue })),
  );
}

/** Part of an audience’s name, or of a word of number. */
function isName(cue: Cue, { source, report }: Reading): boolean {
  return (
    source.audiences.some((mention) => contains(mention, cue)) ||
    report.raisedBy.some(
      ({ prevalence, emphasis, qualifier }) =>
        prevalence !== null && emphasis === null && qualifier !== null && contains(qualifier, cue),
    )
  );
}
