import type { Desk } from './desk.ts';
import { type Answers, type Fact, keyOf } from './fact.ts';
import {
  type Attributed,
  type Inquiry,
  attributionsOf,
  findAttributed,
  isWithinLimits,
  placeClaim,
  placeWords,
} from './inquiry.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { slugOf, slugsOf } from './words.ts';
import type { Edges, Reference } from './graph-answers.ts';

type Asked = Inquiry<Question<'strength'>>;

/** How many and how strongly, of each audience that the lines name. */
export async function askStrength(inquiry: Asked): Promise<Answers> {
  const found = inquiry.limits.everywhere === 'CHAPTER' ? await findInChapter(inquiry) : findAttributed(inquiry);
  return {
    expected: inquiry.question.answer.flatMap((item) => expect(inquiry, item)),
    got: found.flatMap((attributed) => read(inquiry, attributed)),
  };
}

interface RaisedWithin {
  readonly audience: { readonly raised: Edges<Reference, Reference> };
}

/** All that an audience and those that belong to it raise anywhere, within the limits of the question. */
async function findInChapter(inquiry: Asked): Promise<readonly Attributed[]> {
  const ids = await listRaisedWithin(inquiry.desk, `audience/${inquiry.limits.within ?? ''}`);
  return attributionsOf(inquiry.desk.claims).filter(
    ({ attribution }) => ids.has(attribution.id) && isWithinLimits(inquiry, attribution),
  );
}

async function listRaisedWithin(desk: Desk, id: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let after: string | null = null;
  do {
    const { audience }: RaisedWithin = await desk.ask('raised-within', { id, after });
    for (const edge of audience.raised.edges) ids.add(edge.id);
    after = audience.raised.pageInfo?.hasNextPage ? audience.raised.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

function expect(inquiry: Asked, item: Item<'strength'>): Fact[] {
  const { words } = inquiry.desk;
  const strands = item.strands.map((strand) => words.strand(strand));
  const compared = item.compared_with.flatMap((phrase) => words.audiences(phrase));
  const places = placeWords(inquiry, item.words);
  return words.heard(words.audiences(item.audience), strands).map(({ audience, strand }) => {
    const key = keyOf(audience, item.prevalence, item.emphasis, list(compared), strand);
    const claims = placeClaim(inquiry, item.claim);
    return {
      key,
      shown: show(`${key} · ${item.qualifier ?? '–'}`, item.words),
      words: places,
      claims,
      phrase: item.qualifier,
    };
  });
}

function read({ desk }: Asked, { claim, attribution }: Attributed): Fact[] {
  const { node, prevalence, emphasis, qualifier, strands, anchor } = attribution;
  return desk.words.heard([slugOf(node.id)], slugsOf(strands)).map(({ audience, strand }) => {
    const compared = list(findCompared(desk, attribution));
    const key = keyOf(audience, prevalence, emphasis, compared, strand);
    const shown = show(`${key} · ${qualifier ?? '–'}`, anchor.exact, claim);
    return { key, shown, words: [anchor], claims: claim.statedIn, phrase: qualifier };
  });
}

/** Those whom the sentence itself sets it against: named in it, and not merely the wider audience that it belongs to. */
function findCompared(desk: Desk, { node, comparedWith, anchor }: Attributed['attribution']): readonly string[] {
  const { line } = anchor.passage;
  const sentence = desk.text.slice(desk.text.sentence(anchor, line), line);
  return slugsOf(comparedWith)
    .filter((slug) => desk.words.isNamed(slug, sentence))
    .filter((slug) => !desk.words.isWithin(slugOf(node.id), slug));
}

const list = (slugs: readonly string[]): string => [...slugs].sort().join('+');
