import type { CoveredSentence } from '../domain/ledger.ts';
import type { OwnedAnchor } from './list-anchors.ts';
import type { Sentence } from './read-source.ts';
import { overlaps, type Reading } from './reading.ts';

/** Every sentence of the report's own words with the records whose anchors touch it. */
export function coverSentences(reading: Reading): readonly CoveredSentence[] {
  return reading.source.sentences.map((sentence) => cover(sentence, reading));
}

function cover({ id, line, text, start, end }: Sentence, { anchors }: Reading): CoveredSentence {
  const over = anchors.filter((anchor) => overlaps(anchor, { start, end }));
  const coded = over.filter(({ role }) => role !== 'CONTEXT');
  const state = stateOf(coded, over);
  return {
    ...{ id, passage: line.passage, line: line.number, text, start, end, state },
    coveredBy: [...new Set(coded.map(({ owner }) => owner))],
    reason: state === 'CONTEXT' ? (over[0]?.reason ?? null) : null,
  };
}

function stateOf(coded: readonly OwnedAnchor[], over: readonly OwnedAnchor[]): CoveredSentence['state'] {
  if (coded.length > 0) return 'CODED';
  return over.length > 0 ? 'CONTEXT' : 'UNACCOUNTED';
}
