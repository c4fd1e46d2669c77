import { type Answers, type Fact, keyOf } from './fact.ts';
import type { Edges, QuoteAnswer, Reference, StatisticAnswer, Bearing } from './graph-answers.ts';
import { type Attributed, type Inquiry, findAttributed, findClaims, placeWords } from './inquiry.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { slugOf, slugsOf } from './words.ts';

type Asked = Inquiry<Question<'triangulation'>>;

interface Evidence {
  readonly nodes: readonly (Reference & {
    readonly evidencedBy: Edges<(StatisticAnswer | QuoteAnswer) & { readonly __typename: string }, Bearing>;
  })[];
}

/** The strands in which the claim was heard, by attributions of the lines and by statistics on them; the one may stand beside the other. */
export async function askTriangulation(inquiry: Asked): Promise<Answers> {
  const attributed = findAttributed(inquiry);
  const asked = inquiry.limits.everywhere === undefined ? findClaims(inquiry) : attributed.map(({ claim }) => claim);
  const ids = [...new Set(asked.map(({ id }) => id))];
  const statistics = await findStatistics(inquiry, ids);
  const expected = inquiry.question.answer.flatMap((item) => expect(inquiry, item));
  return {
    expected,
    got: [
      ...attributed.flatMap((one) => readStatement(inquiry, one)),
      ...statistics.flatMap((statistic) => readStatistic(inquiry, statistic)),
    ],
    allowed: ({ key }) => expected.some((wanted) => whereOf(wanted.key) === whereOf(key)),
  };
}

/** Strand, audience and polarity: one strand may have more than one kind of evidence. */
const whereOf = (key: string): string => key.split(' · ').slice(0, 3).join(' · ');

async function findStatistics({ desk, question }: Asked, ids: readonly string[]): Promise<readonly StatisticAnswer[]> {
  const { nodes } = await desk.ask<Evidence>('statistics-for', { ids });
  const found = nodes.flatMap(({ evidencedBy }) => evidencedBy.edges.map(({ node }) => node));
  return found
    .filter((node) => node.__typename === 'Statistic' && question.lines.includes(node.passage.line))
    .map((node) => node as StatisticAnswer);
}

function expect(inquiry: Asked, item: Item<'triangulation'>): Fact[] {
  const { words } = inquiry.desk;
  const places = placeWords(inquiry, item.words);
  const audiences = item.audience === null ? ['public'] : words.audiences(item.audience);
  const strands = [words.strand(item.strand)];
  const heard =
    item.evidence === 'STATISTIC'
      ? audiences.map((audience) => ({ audience, strand: strands[0] ?? '' }))
      : words.heard(audiences, strands);
  return heard.map(({ audience, strand }) => {
    const key = keyOf(strand, audience, item.polarity, item.evidence, item.value);
    return { key, shown: show(key, item.words), words: places, claims: null };
  });
}

function readStatement({ desk }: Asked, { claim, attribution }: Attributed): Fact[] {
  const { node, polarity, strands, anchor } = attribution;
  return desk.words.heard([slugOf(node.id)], slugsOf(strands)).flatMap(({ audience, strand }) => {
    if (strand === null) return [];
    const key = keyOf(strand, audience, polarity, 'STATEMENT', null);
    return [{ key, shown: show(key, anchor.exact, claim), words: [anchor], claims: null }];
  });
}

function readStatistic({ desk }: Asked, statistic: StatisticAnswer): Fact[] {
  const { id, value, strand, audiences, passage } = statistic;
  if (strand === null) return [];
  return slugsOf(audiences).map((audience) => {
    const key = keyOf(slugOf(strand.id), audience, 'RAISES', 'STATISTIC', value);
    return {
      key,
      shown: show(key, `line ${String(passage.line)}`, { id }),
      words: [desk.text.line(passage.line)],
      claims: null,
    };
  });
}
