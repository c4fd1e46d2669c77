/** Whom words like “they” and “participants” may stand for (coding manual, section 5). */
import type { AudienceId, PassageId } from '../domain/ids.ts';
import { inVocabulary } from '../domain/ids.ts';
import type { Span } from '../domain/report.ts';
import { findTerms } from './find-terms.ts';
import { lineAt, type Reading } from './reading.ts';

const BOTH: readonly AudienceId[] = [inVocabulary('audience', 'public'), inVocabulary('audience', 'staff')];

/** Everybody who was heard before these words in their passage, or in the line that introduces it; where nobody was, the section’s own. */
export function audiencesBefore(reading: Reading, span: Span): readonly AudienceId[] {
  const passages = reach(reading, span);
  const before = reading.report.raisedBy
    .filter(({ anchor }) => passages.includes(anchor.passage) && anchor.start < span.start)
    .map(({ audience }) => audience);
  return before.length > 0 ? [...new Set(before)] : audiencesOfSection(reading, span);
}

/** Everybody whom the next sentence names, for words that name nobody. */
export function audiencesAfter({ source }: Reading, { end }: Span): readonly AudienceId[] {
  const next = source.sentences.find(({ start }) => start >= end);
  if (next === undefined) return [];
  return source.audiences.filter(({ start }) => next.start <= start && start < next.end).map(({ term }) => term);
}

/** The audiences that the title of the numbered section names; public and staff where it names none. */
export function audiencesOfSection({ source, report }: Reading, { start }: Span): readonly AudienceId[] {
  const { passages, sections } = report.parsed;
  const passage = passages.find((one) => one.start <= start && start <= one.end);
  let section = sections.find(({ id }) => id === passage?.section);
  while (section?.parent) section = sections.find(({ id }) => id === section?.parent);
  const line = source.lines.find((one) => one.passage === section?.heading);
  const named = line === undefined ? [] : findTerms(report.vocabularies.audiences, line).map(({ term }) => term);
  return named.length > 0 ? named : BOTH;
}

/** The passage of a span, and the one that introduces it. */
export function reach(reading: Reading, { start }: Span): readonly PassageId[] {
  const line = lineAt(reading, start);
  const passage = reading.report.parsed.passages.find(({ id }) => id === line?.passage);
  return [passage?.id, passage?.introducedBy].filter((id) => id !== undefined && id !== null);
}
