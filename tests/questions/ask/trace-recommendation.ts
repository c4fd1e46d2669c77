import { type Answers, type Fact, keyOf } from './fact.ts';
import type { ClaimAnswer, Edges, QuoteAnswer, Reference, ThreadAnswer } from './graph-answers.ts';
import { type Attributed, type Inquiry, findAttributed, findClaims, placeWords } from './inquiry.ts';
import { keyOfQuote, readQuotes } from './quotes.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { slugOf, slugsOf } from './words.ts';

type Asked = Inquiry<Question<'trace-recommendation'>>;
type Evidenced = Reference & { readonly evidencedBy: Edges<QuoteAnswer & { readonly __typename: string }> };

/** The thread behind a recommendation, as far as the lines go: what it answers, who raised that, and the quotes along it. */
export async function askTraceRecommendation(inquiry: Asked): Promise<Answers> {
  const recommendations = findClaims(inquiry).filter(({ __typename }) => __typename === 'Recommendation');
  const ids = recommendations.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
  const concerns = (await findAnswered(inquiry, ids)).filter((claim) => isAsked(inquiry, claim));
  const raised = findAttributed(inquiry, concerns).filter(({ attribution }) => attribution.polarity === 'RAISES');
  const thread = [...recommendations, ...concerns];
  const borne = await findQuotes(inquiry, [...ids, ...concerns.map(({ id }) => id)]);
  const quotes = [...borne, ...(await findPrintedBelow(inquiry, thread))];
  return {
    expected: inquiry.question.answer.flatMap((item) => expect(inquiry, item)),
    got: [...concerns.map(readConcern), ...raised.flatMap(readAudience), ...quotes.map(readQuote)],
  };
}

/** Where the question asks about some audiences only, what they did not raise is not asked about; nor are problems where it asks for concerns. */
function isAsked(inquiry: Asked, claim: ClaimAnswer): boolean {
  const { within, emphasis, answering = claim.__typename } = inquiry.limits;
  if (claim.__typename !== answering) return false;
  return (within ?? emphasis) === undefined || findAttributed(inquiry, [claim]).length > 0;
}

/** What the recommendations answer, where the lines state it. */
async function findAnswered({ desk, question }: Asked, ids: readonly string[]): Promise<readonly ClaimAnswer[]> {
  const { nodes } = await desk.ask<ThreadAnswer>('thread', { ids });
  const answered = new Set(nodes.flatMap(({ mitigates }) => mitigates.edges.map(({ node }) => node.id)));
  return desk.claims.filter(
    ({ id, statedIn }) => answered.has(id) && statedIn.some(({ passage }) => question.lines.includes(passage.line)),
  );
}

async function findQuotes({ desk, question }: Asked, ids: readonly string[]): Promise<readonly QuoteAnswer[]> {
  const { nodes } = await desk.ask<{ nodes: readonly Evidenced[] }>('quotes-for', { ids: [...new Set(ids)] });
  return nodes
    .flatMap(({ evidencedBy }) => evidencedBy.edges.map(({ node }) => node))
    .filter(({ __typename, passage }) => __typename === 'Quote' && question.lines.includes(passage.line));
}

/** For questions that ask about a quote's place and not about what it says. */
async function findPrintedBelow(
  { desk, question, limits }: Asked,
  claims: readonly ClaimAnswer[],
): Promise<readonly QuoteAnswer[]> {
  if (limits.printed === undefined) return [];
  const stated = claims.flatMap(({ statedIn }) => statedIn.map(({ passage }) => passage.line));
  const lines = stated.filter((line) => question.lines.includes(line)).map((line) => desk.text.findQuoteBelow(line));
  return readQuotes(
    desk,
    lines.filter((line) => line !== null).filter((line) => question.lines.includes(line)),
  );
}

function expect(inquiry: Asked, item: Item<'trace-recommendation'>): Fact[] {
  const { words } = inquiry.desk;
  const places = placeWords(inquiry, item.words);
  const strand = item.strand === null ? null : words.strand(item.strand);
  const fact = (key: string): Fact => ({ key, shown: show(key, item.words), words: places, claims: null });
  if (item.link === 'CONCERN') return [fact(item.link)];
  const audiences = words.audiences(item.audience ?? '');
  if (item.link === 'AUDIENCE') return audiences.map((audience) => fact(keyOf(item.link, audience, strand)));
  const region = item.region === null ? null : words.region(item.region);
  return [fact(keyOf(item.link, audiences.join('+'), strand, region))];
}

function readConcern(claim: ClaimAnswer): Fact {
  return { key: 'CONCERN', shown: show('CONCERN', claim.label, claim), words: claim.statedIn, claims: null };
}

/** An audience heard in several strands at once has none of its own. */
function readAudience({ claim, attribution }: Attributed): Fact[] {
  const { node, strands, anchor } = attribution;
  const [strand, ...others] = slugsOf(strands);
  const key = keyOf('AUDIENCE', slugOf(node.id), others.length > 0 ? null : (strand ?? null));
  return [{ key, shown: show(key, anchor.exact, claim), words: [anchor], claims: null }];
}

function readQuote(quote: QuoteAnswer): Fact {
  const key = keyOf('QUOTE', keyOfQuote(quote));
  return { key, shown: show(key, quote.text), words: [quote], claims: null };
}
