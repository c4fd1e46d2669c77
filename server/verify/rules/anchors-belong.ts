import type { Anchor, Claim, RaisedBy } from '../../domain/coding.ts';
import { contentWords, sharesWord } from '../content-words.ts';
import { wholeWords } from '../find-cues.ts';
import { lineAt, overlaps, sentenceSpan, type Reading } from '../reading.ts';
import { examine, type Rule } from '../rule.ts';
import { reach } from '../stand-for.ts';

export const statementsBelong: Rule = {
  name: 'statements-belong',
  definition:
    'Every place where a claim is said to be stated has a word of its label, or of another place where it is stated.',
  check: (reading) =>
    examine('claims', reading.report.claims, ({ id, label, statedIn }) =>
      statedIn
        .filter((anchor) => {
          const others = statedIn.filter((other) => other !== anchor).map(({ exact }) => exact);
          return !sharesWord(contentWords(anchor.exact), contentWords([label, ...others].join(' ')));
        })
        .map((anchor) => ({
          subject: id,
          span: anchor,
          problem: `These words share none with “${label}”, nor with the other places where it is stated.`,
          remedy: 'Anchor the words that state the claim, or word the label as they do.',
        })),
    ),
};

export const attributionsBelong: Rule = {
  name: 'attributions-belong',
  definition: 'An attribution stands where its claim is stated: over its words, or in a line that speaks of it.',
  check: (reading) =>
    examine('attributions', reading.report.raisedBy, (raised) => {
      const claim = reading.claims.get(raised.claim);
      if (claim === undefined || standsBy(raised, claim, reading)) return [];
      return [
        {
          subject: raised.id,
          span: raised.anchor,
          problem: `The sentence of this attribution says nothing of “${claim.label}”.`,
          remedy: 'Anchor it where the claim is raised.',
        },
      ];
    }),
};

/** “In 3 ways”, or a colon: the sentence speaks of what follows. */
const ANNOUNCING = /\b\d+ (?:\p{L}+ )?(?:ways|areas|drivers|reasons|recommendations|issues|types|concerns)\b|:$/u;
/** The sentence speaks of what was said before. */
const GOING_BACK = wholeWords('this', 'these', 'it', 'their', 'they', 'such', 'concerns were');

/** The sentence speaks of what others say elsewhere. */
const LIKENING = /\b(?:like|consistent with) the \p{L}+,/iu;

function standsBy({ anchor }: RaisedBy, claim: Claim, reading: Reading): boolean {
  const sentence = sentenceSpan(reading, anchor);
  const words = reading.source.points.slice(sentence.start, sentence.end);
  const likens = words.search(LIKENING) >= 0;
  const places = claim.statedIn.filter((stated) => likens || isNear(stated, anchor, reading));
  return places.some(
    (stated) =>
      overlaps(stated, sentence) ||
      (reach(reading, stated).includes(anchor.passage) &&
        (stated.start < anchor.start ? words.search(GOING_BACK) >= 0 : true)) ||
      (stated.start > anchor.start && ANNOUNCING.test(words)) ||
      (stated.start < anchor.start && words.search(GOING_BACK) >= 0 && isJustBefore(stated, anchor, reading)) ||
      sharesWord(contentWords(words), contentWords(`${claim.label} ${stated.exact}`)),
  );
}

/** In the same section. */
function isNear(stated: Anchor, anchor: Anchor, { report }: Reading): boolean {
  const sectionOf = (passage: Anchor['passage']): unknown =>
    report.parsed.passages.find(({ id }) => id === passage)?.section;
  return sectionOf(stated.passage) === sectionOf(anchor.passage);
}

function isJustBefore(stated: Anchor, anchor: Anchor, reading: Reading): boolean {
  const [there, here] = [lineAt(reading, stated.start), lineAt(reading, anchor.start)];
  return there !== undefined && here !== undefined && here.number - there.number <= 1;
}
