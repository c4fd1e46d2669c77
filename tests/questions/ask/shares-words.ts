const LEAST_SHARED = 2;
const STEM_LENGTH = 6;
const SHORTEST_WORD = 4;

/** Whether two short texts have at least two content words in common, endings aside. */
export function sharesWords(one: string, other: string): boolean {
  const stems = stemsOf(other);
  return [...stemsOf(one)].filter((stem) => stems.has(stem)).length >= LEAST_SHARED;
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM_LENGTH)));
}
