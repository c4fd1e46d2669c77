import { findCues, wholeWords } from '../find-cues.ts';
import type { Sentence } from '../read-source.ts';
import { overlaps, sentenceSpan, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

/** Verbs of reporting with the word after which the claim stands. */
const INTRODUCING =
  /\b(?:said|felt|feel|thought|believed|assumed|expected|hoped|feared|worried|stressed|emphasised|noted|recommended|suggested|concerned|belief|fear|assumption|expectation|concern)(?: that\b| to(?= have| be| see|\b))(?! the \p{L}+ of)/giu;
/** A list follows, and its items make the claims. */
const ANNOUNCING = /\b\d+ \p{L}+\.$|:$/u;
/** The text's own words for two things pulling apart (coding manual, section 2). */
const DIVISION = wholeWords('in tension with', 'divisive', '(?:is|are|were) divided', 'a tension between');
/** How far after such words the claim may begin, in code points: past a condition or a demonstrative. */
const REACH = 60;

export const reportsStated: Rule = {
  name: 'reports-stated',
  definition: 'What follows “said that”, “were worried that” and the like is stated by a claim.',
  check: (reading) =>
    examine('sentences', reading.source.sentences, (sentence) =>
      ANNOUNCING.test(sentence.text)
        ? []
        : findCues(INTRODUCING, sentence)
            .filter(({ end }) => !isStated({ start: end, end: Math.min(end + REACH, sentence.end) }, reading))
            .map((cue) => unstated(sentence, cue, 'What these words introduce is stated by no claim.')),
    ),
};

export const divisionsCoded: Rule = {
  name: 'divisions-coded',
  definition: 'Where the text itself names a division or a tension, a finding of kind TENSION is stated.',
  check: (reading) => {
    const tensions = reading.report.claims.filter(
      (claim) => claim.kind === 'finding' && claim.findingKind === 'TENSION',
    );
    const places = tensions.flatMap(({ statedIn }) => statedIn.map((anchor) => sentenceSpan(reading, anchor)));
    return examine('sentences', reading.source.sentences, (sentence) =>
      findCues(DIVISION, sentence)
        .filter((cue) => !places.some((place) => overlaps(place, cue)))
        .map((cue) =>
          unstated(sentence, cue, 'The text names a division here, and no TENSION is stated in the sentence.'),
        ),
    );
  },
};

function isStated(span: { readonly start: number; readonly end: number }, { anchors }: Reading): boolean {
  return anchors.some(
    ({ role, ...anchor }) =>
      (role === 'STATED_IN' || role === 'STATISTIC' || role === 'CONTEXT') && overlaps(anchor, span),
  );
}

function unstated(
  { id }: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
  problem: string,
): Finding {
  return {
    subject: id,
    span: { start, end },
    problem,
    remedy: 'Code the claim that the words make, and anchor it there.',
  };
}
