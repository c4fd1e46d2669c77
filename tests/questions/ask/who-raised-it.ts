import { type Answers, type Fact, keyOf } from './fact.ts';
import { type Attributed, type Inquiry, findAttributed, placeWords } from './inquiry.ts';
import { show } from './show.ts';
import type { Item, Question } from './sheet.ts';
import { slugOf, slugsOf } from './words.ts';

type Asked = Inquiry<Question<'who-raised-it'>>;

/** Everybody whom the lines name as raising the claim. */
export function askWhoRaisedIt(inquiry: Asked): Answers {
  return {
    expected: inquiry.question.answer.flatMap((item) => expect(inquiry, item)),
    got: findAttributed(inquiry).flatMap((attributed) => read(inquiry, attributed)),
  };
}

function expect(inquiry: Asked, item: Item<'who-raised-it'>): Fact[] {
  const { words } = inquiry.desk;
  const strands = item.strands.map((strand) => words.strand(strand));
  const places = placeWords(inquiry, item.words);
  return words.heard(words.audiences(item.audience), strands).map(({ audience, strand }) => {
    const key = keyOf(audience, item.polarity, item.prevalence, item.emphasis, strand);
    return { key, shown: show(key, item.words), words: places, claims: null };
  });
}

function read({ desk }: Asked, { claim, attribution }: Attributed): Fact[] {
  const { node, polarity, prevalence, emphasis, strands, anchor } = attribution;
  return desk.words.heard([slugOf(node.id)], slugsOf(strands)).map(({ audience, strand }) => {
    const key = keyOf(audience, polarity, prevalence, emphasis, strand);
    return { key, shown: show(key, anchor.exact, claim), words: [anchor], claims: null };
  });
}
