const MOST = 3;

/** The candidates most like a word, best first: at most three, none that needs more than half of its letters changed. */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: distanceBetween(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(word.length, candidate.length) / 2)
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** `Did you mean a, b or c?`, or the fallback where nothing is near. */
export function suggest(word: string, candidates: Iterable<string>, fallback: string): string {
  const near = nearest(word, candidates);
  return near.length === 0 ? fallback : `Did you mean ${near.join(' or ')}?`;
}

/** Levenshtein: how many letters must be added, dropped or changed. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
