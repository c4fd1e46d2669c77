import { findCues } from '../find-cues.ts';
import { readSpeakers } from '../read-speakers.ts';
import { overlaps, type Reading } from '../reading.ts';
import { coverSentences } from '../cover-sentences.ts';
import type { CoveredSentence } from '../../domain/ledger.ts';
import { REPORTING } from '../reporting-words.ts';
import type { Finding, Rule } from '../rule.ts';

export const sentencesCovered: Rule = {
  name: 'sentences-covered',
  definition: 'Every sentence of the report’s own words is under an anchor, or declared context with a reason.',
  check: (reading) => {
    const sentences = coverSentences(reading);
    const having = (state: CoveredSentence['state']): readonly CoveredSentence[] =>
      sentences.filter((sentence) => sentence.state === state);
    return {
      counts: [
        { label: 'sentences coded', ids: having('CODED').map(({ id }) => id) },
        { label: 'sentences that are context', ids: having('CONTEXT').map(({ id }) => id) },
        { label: 'sentences unaccounted', ids: having('UNACCOUNTED').map(({ id }) => id) },
      ],
      findings: having('UNACCOUNTED').map((sentence) => ({
        subject: sentence.id,
        span: sentence,
        problem: 'No anchor touches this sentence.',
        remedy: 'Code what it says, or declare it context with a reason.',
      })),
    };
  },
};

export const reportsAttributed: Rule = {
  name: 'reports-attributed',
  definition:
    'A sentence that names an audience (or a word for one) with a verb of reporting is under an attribution, never context alone.',
  check: (reading) => {
    const reporting = coverSentences(reading).filter((sentence) => isReport(sentence, reading));
    return {
      counts: [{ label: 'sentences that report', ids: reporting.map(({ id }) => id) }],
      findings: reporting.filter((sentence) => !isAttributed(sentence, reading)).map(unattributed),
    };
  },
};

function isReport({ start, end, text, reason }: CoveredSentence, reading: Reading): boolean {
  if (reason === 'METHOD') return false;
  return findCues(REPORTING, { text, start }).length > 0 && readSpeakers(reading, { start, end }).length > 0;
}

function isAttributed(sentence: CoveredSentence, { report }: Reading): boolean {
  return report.raisedBy.some(({ anchor }) => overlaps(anchor, sentence));
}

function unattributed(sentence: CoveredSentence): Finding {
  return {
    subject: sentence.id,
    span: sentence,
    problem: 'The sentence names who says something, and no attribution is anchored in it.',
    remedy: 'Add raisedBy to the claim that it reports, anchored in this sentence.',
  };
}
