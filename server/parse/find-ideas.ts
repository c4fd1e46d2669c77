import type { PassageId } from '../domain/ids.ts';
import type { ParsedQuote } from '../domain/report.ts';
import type { Draft } from './draft-passages.ts';
import type { SourceFaults } from './source-faults.ts';

/**
 * For each quote of an idea block, the line that opens the block. The block has no end of its own: it runs over the quotes, each
 * with its attribution, that directly follow the opening and one another, as long as they were heard where the first was.
 */
export function findIdeas(
  drafts: readonly Draft[],
  quotes: readonly ParsedQuote[],
  faults: SourceFaults,
): ReadonlyMap<PassageId, PassageId> {
  const quoteOf = new Map(quotes.map((quote) => [quote.passage, quote]));
  const ideas = new Map<PassageId, PassageId>();
  for (const [index, opening] of drafts.entries()) {
    if (opening.kind !== 'IDEAS_OPENING') continue;
    const block = blockFrom(drafts, index + 1, quoteOf);
    block.forEach((quote) => ideas.set(quote.passage, opening.id));
    if (block.length === 0) refuse(opening, faults);
  }
  return ideas;
}

function blockFrom(
  drafts: readonly Draft[],
  from: number,
  quoteOf: ReadonlyMap<PassageId, ParsedQuote>,
): readonly ParsedQuote[] {
  const block: ParsedQuote[] = [];
  for (let index = from; ; index += 2) {
    const draft = drafts[index];
    const quote = draft && quoteOf.get(draft.id);
    if (quote === undefined || !heardTogether(block[0] ?? quote, quote)) return block;
    block.push(quote);
  }
}

function heardTogether(first: ParsedQuote, quote: ParsedQuote): boolean {
  return first.attribution.strand === quote.attribution.strand;
}

function refuse({ number }: Draft, faults: SourceFaults): void {
  faults.add(
    number + 1,
    'A quote without attribution: an idea block has opened, and no quote with its attribution follows.',
    'Under the opening line stands a quote, and on the next line its attribution in parentheses.',
  );
}
