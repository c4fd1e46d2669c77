import { type Answers, type Fact, keyOf } from './fact.ts';
import type { AnswersAnswer, BearingQuote, ClaimAnswer } from './graph-answers.ts';
import { type Inquiry, findClaims, placeClaim, placeWords } from './inquiry.ts';
import { keyOfQuote, readQuotes } from './quotes.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { slugOf } from './words.ts';

type Asked = Inquiry<Question<'trace-quote'>>;

const CHANGED_BY = 'CHANGED_BY';

/** From each quote on the lines to the claim asked about, and on to the recommendations on the lines that answer what it bears on. */
export async function askTraceQuote(inquiry: Asked): Promise<Answers> {
  const quotes = await readQuotes(inquiry.desk, inquiry.question.lines);
  const asked = findClaims(inquiry);
  const borneOn = quotes.flatMap(({ evidences }) => evidences.edges.map(({ node }) => node.id));
  const answers = await findChanges(inquiry, [...asked.map(({ id }) => id), ...borneOn]);
  return {
    expected: inquiry.question.answer.flatMap((item) => expect(inquiry, item)),
    got: [...quotes.flatMap((quote) => readQuote(quote, asked)), ...answers.map(readAnswer)],
    allowed: ({ key }) => key === CHANGED_BY,
  };
}

/** The recommendations, stated on the lines, that answer one of the claims, or are one of them: what the speaker asks for. */
async function findChanges({ desk, question }: Asked, ids: readonly string[]): Promise<readonly ClaimAnswer[]> {
  const { nodes } = await desk.ask<AnswersAnswer>('answers', { ids: [...new Set(ids)] });
  const answering = new Set(nodes.flatMap((node) => node.mitigatedBy?.edges ?? []).map(({ node }) => node.id));
  return desk.claims.filter(
    ({ id, __typename, statedIn }) =>
      (answering.has(id) || (__typename === 'Recommendation' && ids.includes(id))) &&
      statedIn.some(({ passage }) => question.lines.includes(passage.line)),
  );
}

function expect(inquiry: Asked, item: Item<'trace-quote'>): Fact[] {
  const { words } = inquiry.desk;
  const region = item.region === null ? null : words.region(item.region);
  const speaker = keyOf(words.audiences(item.speaker).join('+'), words.strand(item.strand), region);
  const key = keyOf(item.voice, speaker, item.stance);
  const quote = placeWords(inquiry, item.quote);
  const supported = item.supports.map((claim) => {
    return { key, shown: show(key, claim), words: quote, claims: placeClaim(inquiry, claim) };
  });
  const changed = placeWords(inquiry, item.changed_by);
  return [...supported, { key: CHANGED_BY, shown: show(CHANGED_BY, item.changed_by), words: changed, claims: null }];
}

function readQuote(quote: BearingQuote, asked: readonly ClaimAnswer[]): Fact[] {
  return quote.evidences.edges.flatMap(({ stance, node }) => {
    const claim = asked.find(({ id }) => id === node.id);
    if (claim === undefined) return [];
    const key = keyOf(quote.voice, keyOfQuote(quote), stance);
    return [{ key, shown: show(key, quote.text, claim), words: [quote], claims: claim.statedIn }];
  });
}

function readAnswer(claim: ClaimAnswer): Fact {
  return { key: CHANGED_BY, shown: show(CHANGED_BY, slugOf(claim.id), claim), words: claim.statedIn, claims: null };
}
