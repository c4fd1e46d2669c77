import type { Desk } from './desk.ts';
import { type Answers, type Fact, keyOf } from './fact.ts';
import type { ClaimAnswer } from './graph-answers.ts';
import { type Attributed, type Inquiry, findAttributed, findClaims, placeClaim, placeWords } from './inquiry.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { slugOf, slugsOf } from './words.ts';

type Asked = Inquiry<Question<'how-a-view-moved'>>;

/** Every state of the view that the lines tell: of the claim, and of the claims that it moved to or came from. */
export function askHowAViewMoved(inquiry: Asked): Answers {
  const claims = followShifts(inquiry.desk, findClaims(inquiry));
  const states = findAttributed(inquiry, claims).filter(({ attribution }) => isState(attribution));
  return {
    expected: inquiry.question.answer.flatMap((item) => expect(inquiry, item)),
    got: states.flatMap((attributed) => read(inquiry, attributed)),
  };
}

function isState({ polarity, elicitation, movement }: Attributed['attribution']): boolean {
  return polarity !== 'RAISES' || elicitation !== null || movement !== null;
}

function followShifts(desk: Desk, claims: readonly ClaimAnswer[]): readonly ClaimAnswer[] {
  const near = claims.flatMap(({ shiftedTo, shiftedFrom }) => [...shiftedTo.edges, ...shiftedFrom.edges]);
  const ids = new Set([...claims.map(({ id }) => id), ...near.map(({ node }) => node.id)]);
  return ids.size === claims.length
    ? claims
    : followShifts(
        desk,
        desk.claims.filter(({ id }) => ids.has(id)),
      );
}

function expect(inquiry: Asked, item: Item<'how-a-view-moved'>): Fact[] {
  const { words } = inquiry.desk;
  const strands = item.strands.map((strand) => words.strand(strand));
  const places = placeWords(inquiry, item.words);
  return words.heard(words.audiences(item.audience), strands).map(({ audience, strand }) => {
    const key = keyOf(audience, item.polarity, item.prevalence, item.elicitation, item.movement, strand);
    return { key, shown: show(key, item.words), words: places, claims: placeClaim(inquiry, item.claim) };
  });
}

function read({ desk }: Asked, { claim, attribution }: Attributed): Fact[] {
  const { node, polarity, prevalence, elicitation, movement, strands, anchor } = attribution;
  return desk.words.heard([slugOf(node.id)], slugsOf(strands)).map(({ audience, strand }) => {
    const key = keyOf(audience, polarity, prevalence, elicitation, movement, strand);
    return { key, shown: show(key, anchor.exact, claim), words: [anchor], claims: claim.statedIn };
  });
}
