import { type Answers, type Fact, keyOf } from './fact.ts';
import { type Attributed, type Inquiry, findAttributed, placeClaim, placeWords } from './inquiry.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { type Heard, slugOf, slugsOf } from './words.ts';

type Asked = Inquiry<Question<'negative-evidence'>>;

/** Everybody of whom the lines say that they hold the claim less, or do not hold it. */
export function askNegativeEvidence(inquiry: Asked): Answers {
  const asksStrands = inquiry.question.answer.every(({ strands }) => strands !== null);
  const negative = findAttributed(inquiry).filter(({ attribution }) => attribution.polarity !== 'RAISES');
  return {
    expected: inquiry.question.answer.flatMap((item) => expect(inquiry, item)),
    got: negative.flatMap((attributed) => read(inquiry, attributed, asksStrands)),
  };
}

function expect(inquiry: Asked, item: Item<'negative-evidence'>): Fact[] {
  const { words } = inquiry.desk;
  const audiences = words.audiences(item.audience);
  const heard =
    item.strands === null
      ? anyStrand(audiences)
      : words.heard(
          audiences,
          item.strands.map((strand) => words.strand(strand)),
        );
  const places = placeWords(inquiry, item.words);
  return heard.map(({ audience, strand }) => {
    const key = keyOf(audience, item.polarity, item.elicitation, strand);
    return { key, shown: show(key, item.words), words: places, claims: placeClaim(inquiry, item.claim) };
  });
}

function read({ desk }: Asked, { claim, attribution }: Attributed, asksStrands: boolean): Fact[] {
  const { node, polarity, elicitation, strands, anchor } = attribution;
  const audiences = [slugOf(node.id)];
  const heard = asksStrands ? desk.words.heard(audiences, slugsOf(strands)) : anyStrand(audiences);
  return heard.map(({ audience, strand }) => {
    const key = keyOf(audience, polarity, elicitation, strand);
    return { key, shown: show(key, anchor.exact, claim), words: [anchor], claims: claim.statedIn };
  });
}

function anyStrand(audiences: readonly string[]): readonly Heard[] {
  return audiences.map((audience) => ({ audience, strand: 'any strand' }));
}
