import type { Anchor, RaisedBy } from '../../domain/coding.ts';
import type { Emphasis } from '../../domain/enums.ts';
import { findCues, type Cue } from '../find-cues.ts';
import { EMPHASIS_WORDS, PREVALENCE_WORDS, valuesIn } from '../qualifier-words.ts';
import { isSpokenAbout, namesIn, type Speaker } from '../read-speakers.ts';
import { contains, groupBy, isSameSpan, overlaps, sentencesOf, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

export const emphasisCued: Rule = {
  name: 'emphasis-cued',
  definition:
    'An emphasis stands on a word of strength in its qualifier, and a word of strength in an attribution is somebody’s emphasis.',
  check: (reading) => {
    const founded = examine('attributions', reading.report.raisedBy, unfounded);
    return { ...founded, findings: [...founded.findings, ...missed(reading), ...parted(reading)] };
  },
};

/** The value without its word. */
function unfounded({ id, anchor, emphasis, qualifier }: RaisedBy): readonly Finding[] {
  if (emphasis === null) return qualifier === null ? [] : unread(id, qualifier);
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

/** A word of strength in a qualifier that serves a prevalence alone. */
function unread(subject: string, qualifier: Anchor): readonly Finding[] {
  const words = PREVALENCE_WORDS.reduce((rest, [, form]) => rest.replace(form, ''), qualifier.exact);
  const said = valuesIn(EMPHASIS_WORDS, words);
  if (said.length === 0) return [];
  return [
    {
      subject,
      span: qualifier,
      problem: `“${qualifier.exact}” also says how strongly: ${said.join(', ')}, and no emphasis is coded.`,
      remedy: 'Code the emphasis, or anchor only the words of number.',
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

/** One word of strength that bears on some audiences and not on others that it cannot tell apart. */
function parted(reading: Reading): readonly Finding[] {
  const groups = groupBy(
    reading.report.raisedBy,
    ({ claim, anchor }) => `${claim}@${String(anchor.start)}-${String(anchor.end)}`,
  );
  return [...groups.values()].flatMap((group) =>
    group
      .filter(({ emphasis }) => emphasis === null)
      .flatMap((plain) =>
        group
          .filter((strong) => isTogether(plain, strong, reading))
          .slice(0, 1)
          .map((strong) => left(plain, strong)),
      ),
  );
}

/** Both named by the same words, or both on the same side of the word of strength. */
function isTogether(plain: RaisedBy, strong: RaisedBy, reading: Reading): boolean {
  if (strong.emphasis === null || strong.qualifier === null) return false;
  const names = namesIn(reading, plain.anchor).filter((name) => !isSpokenAbout(reading, name));
  const nameOf = ({ audience }: RaisedBy): Speaker | undefined =>
    names.find(({ audiences }) => audiences?.includes(audience)) ?? names.find(({ audiences }) => audiences === null);
  const [one, other] = [nameOf(plain), nameOf(strong)];
  if (one === undefined || other === undefined) return names.length === 0;
  const at = strong.qualifier.start;
  return one === other || one.start > at === other.start > at;
}

function left({ id, anchor }: RaisedBy, { qualifier }: RaisedBy): Finding {
  return {
    subject: id,
    span: qualifier ?? anchor,
    problem: `“${qualifier?.exact ?? ''}” bears on others that it does not tell apart from this audience, and not on this one.`,
    remedy: 'Code the same emphasis for every audience on which the word bears.',
  };
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
