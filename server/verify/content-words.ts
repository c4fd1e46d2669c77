/** Words that carry content, cut to their stems so that “widening” and “widen” are one. */
const EMPTY = new Set(
  'a an and are as at be been being but by can could did do does for from had has have how if in into is it its like may might more most must no not of on only or other our so some such than that the their them there these they this those through to was were what when where which while who will with would you your one own same very also about all any between both each else ever every few he her his i just less many me much my new nhs out over shift digital should technology technologies up us variety reason reasons we need needs make making use used using get give given'.split(
    ' ',
  ),
);

const ENDINGS = /(?:ations?|ures?|ings?|ions?|ments?|ness|ities|ity|ies|ally|ably|ed|ers?|es|ly|al|s|e|y)$/u;

/** @returns stems, each once. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return new Set(
    words
      .flatMap((word) => word.split('-'))
      .filter((word) => word.length > 2 && !EMPTY.has(word))
      .map(stem),
  );
}

export function sharesWord(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word));
}

function stem(word: string): string {
  const plain = word.replace(/[’']s?$/u, '');
  const cut = plain.replace(ENDINGS, '');
  return (cut.length >= 3 ? cut : plain).slice(0, 5);
}
