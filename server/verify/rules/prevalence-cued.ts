import type { RaisedBy } from '../../domain/coding.ts';
import type { Prevalence } from '../../domain/enums.ts';
import { withoutReport } from '../../domain/ids.ts';
import { findCues, type Cue } from '../find-cues.ts';
import { PREVALENCE_ADVERBS, PREVALENCE_WORDS, valuesIn } from '../qualifier-words.ts';
import { isSpokenAbout, namesIn, type Speaker } from '../read-speakers.ts';
import { overlaps, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

export const prevalenceCued: Rule = {
  name: 'prevalence-cued',
  definition:
    'A prevalence stands on a word of number in its qualifier, and a word of number beside an audience is that audience’s prevalence.',
  check: (reading) =>
    examine('attributions', reading.report.raisedBy, (raised) => [...unfounded(raised), ...missed(raised, reading)]),
};

/** The value without its word. */
function unfounded({ id, anchor, prevalence, qualifier }: RaisedBy): readonly Finding[] {
  if (prevalence === null) return [];
  const said = valuesIn(PREVALENCE_WORDS, qualifier?.exact ?? '');
  if (said.includes(prevalence)) return [];
  return [
    {
      subject: id,
      span: qualifier ?? anchor,
      problem: `Prevalence ${prevalence} has no such word in its qualifier, which says ${said.join(', ') || 'nothing of number'}.`,
      remedy: 'Take the value that the manual’s table gives to the word beside the audience, or none.',
    },
  ];
}

/** The word without its value. */
function missed(raised: RaisedBy, reading: Reading): readonly Finding[] {
  const { id, audience, prevalence } = raised;
  return wordsBeside(raised, reading)
    .filter(({ value }) => value !== prevalence)
    .map(({ value, cue }) => ({
      subject: id,
      span: cue,
      problem: `“${cue.words}” stands beside ${withoutReport(audience)}: prevalence ${value}, not ${prevalence ?? 'none'}.`,
      remedy: `Code prevalence: ${value}, with these words as qualifier.`,
    }));
}

function wordsBeside(raised: RaisedBy, reading: Reading): readonly { value: Prevalence; cue: Cue }[] {
  const text = reading.source.points.slice(raised.anchor.start, raised.anchor.end);
  const names = namesIn(reading, raised.anchor);
  return PREVALENCE_WORDS.flatMap(([value, form]) =>
    findCues(form, { text, start: raised.anchor.start })
      .filter((cue) => !isSpokenAbout(reading, cue) && isBeside(cue, raised, names, reading))
      .map((cue) => ({ value, cue })),
  );
}

/** “All were excited” and “several groups” stand for whoever is named; “and all stated” counts people. */
const PRONOUN = /^(?:All|several groups)$/u;

function isBeside(cue: Cue, { audience }: RaisedBy, names: readonly Speaker[], reading: Reading): boolean {
  if (cue.words.search(PREVALENCE_ADVERBS) >= 0 && !names.some((name) => overlaps(name, cue)))
    return names.length === 1 && names[0]?.audiences?.[0] === audience;
  const next = names.find((name) => name.end > cue.start);
  if (next === undefined || (next.audiences !== null && !next.audiences.includes(audience))) return false;
  if (next.audiences !== null && /^(?:all|both) audiences$/iu.test(next.words)) return false;
  if (overlaps(next, cue)) return next.start === cue.start && !PRONOUN.test(next.words);
  return /^ (?:of )?(?:the |those |these |people from )?$/u.test(reading.source.points.slice(cue.end, next.start));
}
