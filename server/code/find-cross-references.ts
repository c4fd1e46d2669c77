import type { CrossReference } from '../domain/coding.ts';
import type { ParsedReport, Passage } from '../domain/report.ts';

/** `section 5.2 of this chapter`, `section 2.2.1 of chapter 2`, `sections 5.3`, `chapter 4`. */
const REFERENCE =
  /\b(?:[Ss]ections? (?<section>\d+(?:\.\d+)*)(?: of (?:this chapter|chapter \d+))?|[Cc]hapter \d+(?!\.\d))/gu;

/** Where the report's own words point to a section, in report order; those that this report does not hold are kept as they are. */
export function findCrossReferences({ passages, sections }: ParsedReport): readonly CrossReference[] {
  const byNumber = new Map(sections.map(({ number, id }) => [number, id]));
  return passages.filter(isOwnWords).flatMap(({ id, text }) =>
    [...text.matchAll(REFERENCE)].map((match) => ({
      passage: id,
      text: match[0],
      section: byNumber.get(match.groups?.['section'] ?? '') ?? null,
    })),
  );
}

function isOwnWords({ kind }: Passage): boolean {
  return kind === 'PARAGRAPH' || kind === 'LIST_ITEM';
}
