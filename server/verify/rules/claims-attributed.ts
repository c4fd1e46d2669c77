import type { Anchor, Claim } from '../../domain/coding.ts';
import type { Span } from '../../domain/report.ts';
import { findCues } from '../find-cues.ts';
import { overlaps, sentencesOf, type Reading } from '../reading.ts';
import { readSpeakers } from '../read-speakers.ts';
import { REPORTING } from '../reporting-words.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

export const claimsAttributed: Rule = {
  name: 'claims-attributed',
  definition: 'Where a claim is stated in a sentence that says who raises it, the claim has an attribution there.',
  check: (reading) =>
    examine('claims', reading.report.claims, (claim) =>
      claim.statedIn
        .filter((anchor) => isReported(anchor, reading) && !isAttributed(claim, anchor, reading))
        .map((anchor) => unattributed(claim, anchor)),
    ),
};

function isReported(anchor: Anchor, reading: Reading): boolean {
  return sentencesOf(reading, anchor).some(
    (sentence) =>
      findCues(REPORTING, sentence).length > 0 &&
      (readSpeakers(reading, sentence).length > 0 || namesStrand(sentence, reading)),
  );
}

function namesStrand(sentence: Span, { source }: Reading): boolean {
  return source.strands.some((strand) => overlaps(strand, sentence));
}

function isAttributed({ id }: Claim, anchor: Anchor, reading: Reading): boolean {
  const sentences = sentencesOf(reading, anchor);
  return (reading.raisedBy.get(id) ?? []).some((raised) =>
    sentences.some((sentence) => overlaps(raised.anchor, sentence)),
  );
}

function unattributed({ id }: Claim, anchor: Anchor): Finding {
  return {
    subject: id,
    span: anchor,
    problem: 'The sentence says who raises this, and the claim has no attribution in it.',
    remedy: 'Add raisedBy, anchored in this sentence.',
  };
}
