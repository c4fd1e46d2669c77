import { slugify, withinReport, type QuoteId, type ReportSlug } from '../domain/ids.ts';
import type { ParsedQuote } from '../domain/report.ts';
import { countUp } from './count-up.ts';
import type { Draft } from './draft-passages.ts';
import { ATTRIBUTION_FORMS, parseAttribution } from './parse-attribution.ts';
import type { SourceFaults } from './source-faults.ts';

const WORDS_IN_ID = 6;

/** What only the words of a quote wear here: an editor's square brackets, and the first person other than the report's “we”. */
const MARKS_OF_A_QUOTE = /[[\]]|(?<![\p{L}’])(?:I|me|my|our|us)(?![\p{L}])/u;

/** The report’s own ‘quoted terms’; an apostrophe between letters ends none. */
const QUOTED_TERM = /‘.*?’(?!\p{L})/gu;

/** Every quote with the attribution on the line below it. */
export function findQuotes(report: ReportSlug, drafts: readonly Draft[], faults: SourceFaults): readonly ParsedQuote[] {
  const unique = countUp();
  return drafts.flatMap((draft, index) => {
    const next = drafts[index + 1];
    if (draft.kind !== 'QUOTE') {
      refuseStray(draft, drafts[index - 1], faults);
      return [];
    }
    if (next?.kind === 'ATTRIBUTION') return quoteFrom(draft, next, quoteId(report, draft.text, unique), faults);
    refuseUnattributed(draft, faults);
    return [];
  });
}

/** The first six words, slugged: `quote/all-systems-need-to-talk-to`. Signs between words are no words. */
function quoteId(report: ReportSlug, text: string, unique: (name: string) => string): QuoteId {
  const words = text.split(/\s+/u).map(slugify);
  const slug = words.filter((word) => word !== '').slice(0, WORDS_IN_ID);
  return withinReport(report, unique(`quote/${slug.join('-')}`));
}

function quoteFrom(quote: Draft, under: Draft, id: QuoteId, faults: SourceFaults): readonly ParsedQuote[] {
  const words = parseAttribution(under.text);
  if (words === null) {
    faults.add(under.number, `The attribution “${under.text}” cannot be read.`, `Its form is ${ATTRIBUTION_FORMS}.`);
    return [];
  }
  return [{ id, passage: quote.id, text: quote.text, attribution: { passage: under.id, text: under.text, ...words } }];
}

function refuseStray(draft: Draft, above: Draft | undefined, faults: SourceFaults): void {
  if (draft.kind === 'ATTRIBUTION' && above?.kind !== 'QUOTE') {
    faults.add(
      draft.number,
      `An attribution without quote: above it stands ${above === undefined ? 'nothing' : `a ${above.kind}`}.`,
      'An attribution stands on the line under its quote. If this line is none, or the line above is a quote, declare it in the manifest.',
    );
  }
  if (soundsLikeQuote(draft)) refuseUnattributed(draft, faults);
}

function soundsLikeQuote({ kind, text, isDeclared }: Draft): boolean {
  if (isDeclared || (kind !== 'PARAGRAPH' && kind !== 'HEADING')) return false;
  return MARKS_OF_A_QUOTE.test(text.replace(QUOTED_TERM, ''));
}

function refuseUnattributed({ number, kind }: Draft, faults: SourceFaults): void {
  faults.add(
    number,
    kind === 'QUOTE'
      ? 'A quote without attribution.'
      : 'A quote without attribution: the line speaks in somebody’s own words.',
    'On the next line stands its attribution in parentheses. If this line is the report’s own, declare it a PARAGRAPH in the manifest.',
  );
}
