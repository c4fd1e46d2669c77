import type { Evidences, Quote } from '../domain/coding.ts';
import type { AudienceId } from '../domain/ids.ts';
import { withinReport, withoutReport } from '../domain/ids.ts';
import type { ParsedQuote, Passage } from '../domain/report.ts';
import type { CodedQuote } from './coding-shape.ts';
import { keepFirst } from './keep-first.ts';
import { suggest } from './nearest.ts';
import { readAttribution } from './read-attribution.ts';
import { refuseUncoded } from './refuse-uncoded.ts';
import { resolveEvidences } from './resolve-evidences.ts';
import type { Entry } from './take-entries.ts';
import type { Placed, Workbench } from './workbench.ts';

export interface CodedQuotes {
  readonly quotes: readonly Placed<Quote>[];
  readonly evidences: readonly Placed<Evidences>[];
}

/** Every quote of the report, once, with who spoke it and what it bears on. */
export function resolveQuotes(entries: readonly Entry<CodedQuote>[], bench: Workbench): CodedQuotes {
  const { parsed, faults } = bench;
  const once = keepFirst(entries, ({ quote }) => quote, 'quote', faults);
  once.forEach((entry) => refuseUnknown(entry, bench));
  refuseUncoded(parsed.quotes, 'quotes', bench);
  const passages = new Map(parsed.passages.map((passage) => [passage.id, passage]));
  const coded = parsed.quotes.flatMap((parsedQuote) => {
    const passage = passages.get(parsedQuote.passage);
    const entry = once.find(({ value }) => withinReport(parsed.manifest.slug, value.quote) === parsedQuote.id);
    return entry === undefined || passage === undefined ? [] : [{ entry, parsedQuote, passage }];
  });
  return {
    quotes: coded.flatMap(({ entry, parsedQuote, passage }) => quoteFrom(entry, parsedQuote, passage, bench)),
    evidences: coded.flatMap(({ entry: { value, place }, parsedQuote, passage: { start } }) =>
      resolveEvidences({ id: parsedQuote.id, start }, value.evidences, place, bench),
    ),
  };
}

function quoteFrom(
  { value, place }: Entry<CodedQuote>,
  { id, passage, text, attribution }: ParsedQuote,
  { start, end }: Passage,
  bench: Workbench,
): readonly Placed<Quote>[] {
  const heard = readAttribution(attribution, bench);
  if (heard === null) return [];
  const spokenBy: readonly AudienceId[] = [heard.audience];
  const { strand, region } = heard;
  const quote: Quote = {
    ...{ id, text, attribution: attribution.text, voice: value.voice, verification: 'VERBATIM' },
    ...{ passage, spokenBy, strand, region, span: { start, end } },
  };
  return [{ value: quote, place, start }];
}

function refuseUnknown({ value: { quote }, place }: Entry<CodedQuote>, { parsed, faults }: Workbench): void {
  const known = parsed.quotes.map(({ id }) => withoutReport(id));
  if (known.includes(quote)) return;
  faults.add(
    place
      .at('quote')
      .fault(`The report has no ${quote}.`, suggest(quote, known, `The first is ${known[0] ?? 'none'}.`)),
  );
}
