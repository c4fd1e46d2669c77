import { type Answers, type Fact, keyOf } from './fact.ts';
import type { BearingQuote, Edges, Reference } from './graph-answers.ts';
import { type Attributed, type Inquiry, findAttributed, placeWords } from './inquiry.ts';
import { keyOfQuote, readQuotes } from './quotes.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { slugOf, slugsOf } from './words.ts';

type Asked = Inquiry<Question<'region'>>;
interface FromRegion {
  readonly regions: readonly (Reference & { readonly quotes: Edges<BearingQuote> })[];
}

/** The quotes from the region that the question's words name; else the quote, or the sentence with its region, that its words are from. */
export async function askRegion(inquiry: Asked): Promise<Answers> {
  const quotes = await findQuotes(inquiry);
  const statements = quotes.length > 0 ? [] : findAttributed(inquiry).flatMap((one) => readStatement(one));
  return {
    expected: inquiry.question.answer.map((item) => expect(inquiry, item)),
    got: [...quotes.map(readQuote), ...statements],
  };
}

async function findQuotes({ desk, question }: Asked): Promise<readonly BearingQuote[]> {
  const region = desk.words.findRegion(question.about);
  if (region === null) {
    const quotes = await readQuotes(desk, question.lines);
    return quotes.filter(({ text }) => text.includes(question.about));
  }
  const { regions } = await desk.ask<FromRegion>('from-region');
  return regions.find(({ id }) => slugOf(id) === region)?.quotes.edges.map(({ node }) => node) ?? [];
}

function expect(inquiry: Asked, item: Item<'region'>): Fact {
  const { words } = inquiry.desk;
  const audience = words.audiences(item.audience).join('+');
  const region = item.region === null ? null : words.region(item.region);
  const key = keyOf(item.kind, audience, words.strand(item.strand), region, item.attribution);
  return { key, shown: show(key, item.words), words: placeWords(inquiry, item.words), claims: null };
}

function readQuote(quote: BearingQuote): Fact {
  const key = keyOf('QUOTE', keyOfQuote(quote), quote.attribution);
  return { key, shown: show(key, quote.text), words: [quote], claims: null };
}

function readStatement({ claim, attribution }: Attributed): Fact[] {
  const { node, strands, regions, anchor } = attribution;
  return slugsOf(regions).map((region) => {
    const key = keyOf('STATEMENT', slugOf(node.id), [...slugsOf(strands)].sort().join('+'), region, null);
    return { key, shown: show(key, anchor.exact, claim), words: [anchor], claims: null };
  });
}
