import { type Desk, REPORT } from './desk.ts';
import { type Answers, type Fact, keyOf } from './fact.ts';
import type { BearingQuote, FigureAnswer } from './graph-answers.ts';
import { type Attributed, type Inquiry, attributionsOf, placeWords } from './inquiry.ts';
import { readQuotes } from './quotes.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { overlaps } from './spans.ts';
import { readStatistics } from './statistics.ts';
import { slugOf, slugsOf } from './words.ts';

type Asked = Inquiry<Question<'vocabulary'>>;
interface Figures {
  readonly figures: readonly FigureAnswer[];
}

/** What a misleading word or number stands for on the lines. */
export async function askVocabulary(inquiry: Asked): Promise<Answers> {
  const term = termOf(inquiry);
  const quotes = await findQuotes(inquiry, term);
  return {
    expected: inquiry.question.answer.flatMap((item) => expect(inquiry, item)),
    got: [...(await resolve(inquiry, term, quotes)), ...findSpokenAbout(inquiry, quotes)],
  };
}

/** The words that the question prints between quotation marks, unless its limits name them. */
function termOf({ question, limits }: Asked): string {
  return limits.term ?? /"([^"]+)"/.exec(question.question)?.[1] ?? question.about;
}

async function resolve(inquiry: Asked, term: string, quotes: readonly BearingQuote[]): Promise<Fact[]> {
  const { desk, question } = inquiry;
  if (/^\d+%$/.test(term)) return resolveNumber(desk, question.lines, term);
  if (quotes.length > 0) return quotes.flatMap((quote) => readSpeaker(desk, quote));
  const names = await resolveName(desk, term);
  return names.length > 0 ? names : resolveReference(inquiry, term);
}

async function resolveNumber(desk: Desk, lines: readonly number[], term: string): Promise<Fact[]> {
  const statistics = await readStatistics(desk, lines);
  return statistics
    .filter(({ wording }) => wording.includes(term))
    .map((statistic) => ({
      key: 'SAME_NUMBER',
      shown: show('SAME_NUMBER', statistic.label),
      words: [statistic],
      claims: null,
    }));
}

/** The bases of the figures whose base line bears the name: each once. */
async function resolveName(desk: Desk, term: string): Promise<Fact[]> {
  const { figures } = await desk.ask<Figures>('figures', { report: REPORT });
  return figures
    .filter(({ base }) => base.includes(term))
    .map(({ baseCount }) => keyOf('SAME_NAME', baseCount))
    .map((key) => ({ key, shown: key, words: [], claims: null }));
}

/** The quotes on the lines that hold the term, or whose attribution does. */
async function findQuotes({ desk, question }: Asked, term: string): Promise<readonly BearingQuote[]> {
  const quotes = await readQuotes(desk, question.lines);
  return quotes.filter(({ text, attribution }) => text.includes(term) || attribution.includes(term));
}

function readSpeaker(desk: Desk, quote: BearingQuote): Fact[] {
  const speakers = slugsOf(quote.spokenBy.edges.map(({ node }) => node));
  return desk.words.heard(speakers, [slugOf(quote.strand.id)]).map(({ audience, strand }) => {
    const key = keyOf('SPEAKER', audience, strand);
    return { key, shown: show(key, quote.attribution), words: [], claims: null };
  });
}

function resolveReference({ desk, question }: Asked, term: string): Fact[] {
  const about = desk.text.find(question.about, question.lines);
  const onLines = attributionsOf(desk.claims).filter(({ attribution }) =>
    question.lines.includes(attribution.anchor.passage.line),
  );
  const weighed = onLines.filter(({ attribution }) => attribution.qualifier?.includes(term));
  if (weighed.length > 0) return weighed.flatMap((one) => readAudience(desk, 'POLARITY', one));
  const near = onLines.filter(({ attribution }) => overlaps(attribution.anchor, about));
  if (near.some(({ attribution }) => says(attribution.anchor.exact, term))) {
    return near.flatMap((one) => readAudience(desk, 'CO_REFERENCE', one));
  }
  return onLines.filter(({ attribution }) => says(attribution.anchor.exact, term)).map(readClaim);
}

const says = (words: string, term: string): boolean => words.toLowerCase().includes(term.toLowerCase());

function readAudience(desk: Desk, trap: string, { claim, attribution }: Attributed): Fact[] {
  const { node, polarity, strands, anchor } = attribution;
  return desk.words.heard([slugOf(node.id)], slugsOf(strands)).map(({ audience, strand }) => {
    const key = keyOf(trap, polarity === 'RAISES' ? audience : `${audience} ${polarity}`, strand);
    return { key, shown: show(key, anchor.exact, claim), words: [], claims: null };
  });
}

function readClaim({ claim, attribution }: Attributed): Fact {
  const key = 'CO_REFERENCE';
  return { key, shown: show(key, attribution.anchor.exact, claim), words: [], claims: claim.statedIn };
}

/** The graph has no node for people who are only spoken about. They are answered by absence: nobody so named speaks on the lines. */
function findSpokenAbout({ desk, question }: Asked, quotes: readonly BearingQuote[]): Fact[] {
  const raising = attributionsOf(desk.claims).filter(({ attribution }) =>
    question.lines.includes(attribution.anchor.passage.line),
  );
  const speaking = new Set([
    ...quotes.flatMap(({ spokenBy }) => slugsOf(spokenBy.edges.map(({ node }) => node))),
    ...raising.map(({ attribution }) => slugOf(attribution.node.id)),
  ]);
  return question.answer
    .filter(({ trap, resolves_to: people }) => trap === 'SPOKEN_ABOUT' && !isSpeaking(desk, people, speaking))
    .map(({ resolves_to: people }) => keyOf('SPOKEN_ABOUT', people))
    .map((key) => ({ key, shown: key, words: [], claims: null }));
}

function isSpeaking(desk: Desk, people: string, speaking: ReadonlySet<string>): boolean {
  return speaking.has(people) || desk.words.findAudiences(people).some((audience) => speaking.has(audience));
}

function expect(inquiry: Asked, item: Item<'vocabulary'>): Fact[] {
  const { words } = inquiry.desk;
  const fact = (key: string): Fact => ({ key, shown: show(key, item.words), words: [], claims: null });
  switch (item.trap) {
    case 'SPOKEN_ABOUT':
      return [fact(keyOf(item.trap, item.resolves_to))];
    case 'SAME_NAME':
      return [fact(keyOf(item.trap, item.resolves_to.replace(/\D/g, '')))];
    case 'SAME_NUMBER':
      return [{ ...fact(item.trap), words: placeWords(inquiry, item.words) }];
    default:
      return expectAudiences(inquiry, item, words.findAudiences(item.resolves_to));
  }
}

function expectAudiences(inquiry: Asked, item: Item<'vocabulary'>, audiences: readonly string[]): Fact[] {
  const { words } = inquiry.desk;
  if (audiences.length === 0) {
    const claims = placeWords(inquiry, item.resolves_to);
    return [{ key: item.trap, shown: show(item.trap, item.resolves_to), words: [], claims }];
  }
  const strands = item.strands.map((strand) => words.strand(strand));
  return words.heard(audiences, strands).map(({ audience, strand }) => {
    const key = keyOf(item.trap, audience, strand);
    return { key, shown: show(key, item.words), words: [], claims: null };
  });
}
