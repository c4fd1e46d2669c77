import { type Desk, REPORT } from './desk.ts';
import { keyOf } from './fact.ts';
import type { BearingQuote, Edges, QuoteAnswer } from './graph-answers.ts';
import { slugOf, slugsOf } from './words.ts';

export async function readQuotes(desk: Desk, lines: readonly number[]): Promise<readonly BearingQuote[]> {
  const { quotes } = await desk.ask<{ quotes: Edges<BearingQuote> }>('quotes', { report: REPORT });
  return quotes.edges.map(({ node }) => node).filter(({ passage }) => lines.includes(passage.line));
}

/** Who speaks, in which strand, from where. */
export function keyOfQuote({ spokenBy, strand, region }: QuoteAnswer): string {
  const speakers = [...slugsOf(spokenBy.edges.map(({ node }) => node))].sort().join('+');
  return keyOf(speakers, slugOf(strand.id), region === null ? null : slugOf(region.id));
}
