import type { Quote } from '../../domain/coding.ts';
import { parseAttribution, type AttributionWords } from '../../parse/parse-attribution.ts';
import { printAttribution } from '../../parse/print-attribution.ts';
import { lineAt, type Reading } from '../reading.ts';
import { examine, type Finding, type Rule } from '../rule.ts';

export const attributionsExact: Rule = {
  name: 'attributions-exact',
  definition:
    'The line under every quote, parsed and printed back, is identical, and names the audience, strand and region that the quote is linked to.',
  check: (reading) => examine('attributions identical', reading.report.quotes, (quote) => checkOne(quote, reading)),
};

function checkOne(quote: Quote, reading: Reading): readonly Finding[] {
  const number = lineAt(reading, quote.span.start)?.number ?? 0;
  const line = reading.source.lines[number];
  if (line === undefined) return [wrong(quote, quote.span, 'No line follows the quote.')];
  const words = parseAttribution(line.text);
  if (words === null || printAttribution(words) !== line.text)
    return [wrong(quote, line, `The line under the quote, “${line.text}”, is no attribution.`)];
  if (quote.attribution !== line.text)
    return [
      wrong(quote, line, `The attribution is “${quote.attribution}”; the line under the quote is “${line.text}”.`),
    ];
  return compare(quote, words, reading).map((problem) => wrong(quote, line, problem));
}

/** What the words of the attribution say against what the quote is linked to. */
function compare(quote: Quote, words: AttributionWords, { report: { vocabularies } }: Reading): readonly string[] {
  const said = [
    ['audience', words.group ?? words.speaker, vocabularies.audiences, quote.spokenBy],
    ['strand', words.strand, vocabularies.strands, [quote.strand]],
    ['region', words.region, vocabularies.regions, quote.region === null ? [] : [quote.region]],
  ] as const;
  return said.flatMap(([kind, spelling, terms, linked]) => {
    const meant = terms
      .filter(({ name, aliases }) => spelling === name || aliases.includes(spelling ?? ''))
      .map(({ id }) => id);
    const same = meant.length === linked.length && meant.every((id: string) => linked.some((other) => other === id));
    return same
      ? []
      : [
          `The attribution names the ${kind} “${spelling ?? 'none'}”; the quote is linked to ${linked.join(', ') || 'none'}.`,
        ];
  });
}

function wrong({ id }: Quote, span: Finding['span'], problem: string): Finding {
  return { subject: id, span, problem, remedy: 'Link the quote to whom the line directly under it names.' };
}
