import type { Span } from '../../domain/report.ts';
import { contentWords } from '../content-words.ts';
import { findCues, type Cue } from '../find-cues.ts';
import { ANSWER_OPTIONS, LINKING_WORDS } from '../linking-words.ts';
import type { Sentence } from '../read-source.ts';
import { ELICITATION_WORDS, EMPHASIS_WORDS, PREVALENCE_WORDS } from '../qualifier-words.ts';
import { namesIn } from '../read-speakers.ts';
import { overlaps, type Reading } from '../reading.ts';
import { REPORTING } from '../reporting-words.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

/** How many words of content in a row may stand under no anchor of their own: room for enumerators and trailing examples, not for a claim. */
const MOST_LEFT = 1;

export const wordsLeft: Rule = {
  name: 'words-left',
  definition:
    'No sentence leaves a run of words that could hold a claim outside every statement, number, qualifier, link and context.',
  check: (reading) => examine('sentences', reading.source.sentences, (sentence) => leftIn(sentence, reading)),
};

function leftIn(sentence: Sentence, reading: Reading): readonly Finding[] {
  return runs(sentence, reading)
    .filter((run) => contentOf(run, reading) > MOST_LEFT && !pointsBack(run, reading))
    .map((span) => ({
      subject: sentence.id,
      span,
      problem: 'These words are under no statement, number, qualifier, link or context.',
      remedy: 'Code the claim that they make, widen the anchor of the claim they belong to, or declare them context.',
    }));
}

/** What is left of a sentence when all that is accounted for is cut out of it. */
function runs(sentence: Sentence, reading: Reading): readonly Span[] {
  const taken = [...accountedFor(sentence, reading)]
    .filter((span) => overlaps(span, sentence))
    .toSorted((a, b) => a.start - b.start);
  const left: Span[] = [];
  let at = sentence.start;
  for (const { start, end } of taken) {
    if (start > at) left.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < sentence.end) left.push({ start: at, end: sentence.end });
  return left;
}

const SCALES = [...ELICITATION_WORDS, ...EMPHASIS_WORDS, ...PREVALENCE_WORDS].map(([, form]) => form);

const NUMBERS: readonly string[] = ['STATISTIC', 'RESTATEMENT'];

function accountedFor(sentence: Sentence, reading: Reading): readonly Span[] {
  const { anchors, source } = reading;
  const isAnswer = anchors.some(({ role, ...span }) => NUMBERS.includes(role) && overlaps(span, sentence));
  const forms = [REPORTING, ...LINKING_WORDS, ...SCALES, ...(isAnswer ? ANSWER_OPTIONS : [])];
  const words: readonly Cue[] = forms.flatMap((form) => findCues(form, sentence));
  return [
    ...anchors.filter(({ role }) => role !== 'RAISED_BY'),
    ...namesIn(reading, sentence),
    ...source.strands,
    ...source.regions,
    ...words,
  ];
}

/** “This national leadership” says nothing but what was said before. */
function pointsBack({ start, end }: Span, { source }: Reading): boolean {
  return /^\P{L}*(?:that )?(?:this|these)(?: \p{L}+){1,3}\P{L}*$/iu.test(source.points.slice(start, end));
}

function contentOf({ start, end }: Span, { source }: Reading): number {
  return contentWords(source.points.slice(start, end)).size;
}
