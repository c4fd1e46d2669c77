import type { Span } from '../../../server/domain/report.ts';
import { anyOverlap, coincide } from './spans.ts';

/** One item of an answer, the same whether it comes from the sheet or from the graph. */
export interface Fact {
  /** What has to be equal: the sheet's keys with every audience, strand and region by its slug. */
  readonly key: string;
  /** For people. */
  readonly shown: string;
  /** Where the words stand that say it; empty where that is not asked. */
  readonly words: readonly Span[];
  /** Where the claim it is about is stated; null where any will do. */
  readonly claims: readonly Span[] | null;
  /** Words that are the same where the one holds the other, as "most of" and "Most of the" do. Absent where not asked. */
  readonly phrase?: string | null;
}

export interface Difference {
  readonly missing: readonly Fact[];
  readonly extra: readonly Fact[];
}

export interface Answers {
  readonly expected: readonly Fact[];
  readonly got: readonly Fact[];
  /** What of `got` may stand beside the expected without being one too many; nothing where absent. */
  readonly allowed?: (fact: Fact) => boolean;
}

/** Right to the item: every expected one is there, and none besides. */
export function compare({ expected, got, allowed = () => false }: Answers): Difference {
  const missing = expected.filter((wanted) => !got.some((fact) => isSame(wanted, fact)));
  const extra = got.filter((fact) => !expected.some((wanted) => isSame(wanted, fact)) && !allowed(fact));
  return { missing: withoutRepeats(missing), extra: withoutRepeats(extra) };
}

function isSame(wanted: Fact, fact: Fact): boolean {
  return wanted.key === fact.key && sameWords(wanted, fact) && sameClaim(wanted, fact) && samePhrase(wanted, fact);
}

function samePhrase({ phrase: wanted = null }: Fact, { phrase = null }: Fact): boolean {
  if (wanted === null || phrase === null) return wanted === phrase;
  const [one, other] = [wanted.toLowerCase(), phrase.toLowerCase()];
  return one.includes(other) || other.includes(one);
}

function sameWords(wanted: Fact, fact: Fact): boolean {
  return wanted.words.length === 0 || fact.words.length === 0 || anyOverlap(wanted.words, fact.words);
}

function sameClaim({ claims }: Fact, fact: Fact): boolean {
  if (claims === null || fact.claims === null) return true;
  return claims.some((one) => (fact.claims ?? []).some((other) => coincide(one, other)));
}

function withoutRepeats(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.shown, fact])).values()];
}

export function keyOf(...parts: readonly (string | number | null)[]): string {
  return parts.map((part) => (part === null ? '–' : String(part))).join(' · ');
}
