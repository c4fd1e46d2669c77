import type { Anchor, CodedReport, RaisedBy } from '../domain/coding.ts';
import { lineAt, shortName } from './difference.ts';

/** `line 40: make care feel more co-ordinated`, for each anchor. */
export function sayWords(anchors: readonly Anchor[], coded: CodedReport): readonly string[] {
  return anchors.map(({ start, exact }) => `line ${String(lineAt(coded, start))}: ${exact}`);
}

/** What was decided of an attribution besides its audience and anchor; what is absent is left out. */
export function sayDecisions(raised: RaisedBy): Readonly<Record<string, string>> {
  const { polarity, prevalence, emphasis, comparedWith, qualifier, elicitation, movement, strands, regions } = raised;
  const decided = {
    ...{ polarity, prevalence, emphasis, comparedWith: sayTerms(comparedWith), qualifier: qualifier?.exact ?? null },
    ...{ elicitation, movement, strands: sayTerms(strands), regions: sayTerms(regions), basis: raised.basis },
    rationale: raised.rationale,
  };
  return Object.fromEntries(Object.entries(decided).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** `online-events, staff`, in one order whatever the order they were coded in. */
export function sayTerms(ids: readonly string[]): string {
  return ids.map(shortName).toSorted().join(', ');
}

export function differsIn<T>(read: (value: T) => string | number | null): (a: T, b: T) => boolean {
  return (a, b) => read(a) !== read(b);
}

export function differsInSet<T>(read: (value: T) => readonly string[]): (a: T, b: T) => boolean {
  return differsIn((value) => sayTerms(read(value)));
}
