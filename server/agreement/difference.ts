import type { CodedReport } from '../domain/coding.ts';
import { withoutReport } from '../domain/ids.ts';
import type { Pairing } from './pair-best.ts';

export type Side = 'first' | 'second';

/** What one coding has, in words that a reader can judge by. */
export interface Description {
  readonly id: string;
  readonly label: string;
  /** The report's words, or the coder's rationale, each with the line it is about. */
  readonly words: readonly string[];
  /** Whatever else was decided, by name. */
  readonly decided: Readonly<Record<string, string>>;
  /** Links that stand or fall with a claim that only this coding has. */
  readonly carries: readonly string[];
}

/** One decision on which two codings differ. */
export interface Difference {
  /** `raised-by:first/concern.x--staff@1200|second/concern.y--staff@1200`; one side only where the other has nothing. */
  readonly key: string;
  /** The line of the source it is about, from 1. */
  readonly line: number;
  readonly what: string;
  readonly first: Description | null;
  readonly second: Description | null;
}

/** How things of one kind are named, described and compared. */
export interface Subject<T> {
  /** In keys: `raised-by`. */
  readonly kind: string;
  /** In sentences: `attribution`. */
  readonly noun: string;
  /** Unlike for everything of its kind in one coding: `concern.x--staff@1200`. */
  readonly nameOf: (value: T) => string;
  /** The offset in the source by which it is ordered. */
  readonly startOf: (value: T, coded: CodedReport) => number;
  readonly describe: (value: T, coded: CodedReport) => Description;
  readonly aspects: readonly Aspect<T>[];
  /** Whether it stands or falls with a claim that only its coding has. */
  readonly comesWithClaim: (value: T, side: Side) => boolean;
}

/** One decision about a thing. `separate` decisions are settled one by one, the others of a thing all together. */
export interface Aspect<T> {
  readonly name: string;
  readonly separate: boolean;
  readonly differs: (first: T, second: T) => boolean;
}

/** What the codings differ in for one kind of thing. */
export function differencesOf<T>(
  subject: Subject<T>,
  { both, onlyFirst, onlySecond }: Pairing<T>,
  first: CodedReport,
  second: CodedReport,
): readonly Difference[] {
  return [
    ...both.flatMap((pair) => differencesOfPair(subject, pair, first, second)),
    ...onlyFirst.flatMap((value) => onlyIn('first', subject, value, first)),
    ...onlySecond.flatMap((value) => onlyIn('second', subject, value, second)),
  ];
}

function differencesOfPair<T>(
  subject: Subject<T>,
  [a, b]: readonly [T, T],
  first: CodedReport,
  second: CodedReport,
): readonly Difference[] {
  const differing = subject.aspects.filter(({ differs }) => differs(a, b));
  const together = differing.filter(({ separate }) => !separate);
  const found = [
    ...differing.filter(({ separate }) => separate).map(({ name }) => ({ kind: name, names: [name] })),
    ...(together.length === 0 ? [] : [{ kind: subject.kind, names: together.map(({ name }) => name) }]),
  ];
  const pairName = `first/${subject.nameOf(a)}|second/${subject.nameOf(b)}`;
  return found.map(({ kind, names }) => ({
    key: `${kind}:${pairName}`,
    line: lineAt(first, subject.startOf(a, first)),
    what: `${subject.noun}: ${names.join(', ')}`,
    first: subject.describe(a, first),
    second: subject.describe(b, second),
  }));
}

function onlyIn<T>(side: Side, subject: Subject<T>, value: T, coded: CodedReport): readonly Difference[] {
  if (subject.comesWithClaim(value, side)) return [];
  const description = subject.describe(value, coded);
  return [
    {
      key: `${subject.kind}:${side}/${subject.nameOf(value)}`,
      line: lineAt(coded, subject.startOf(value, coded)),
      what: `${subject.noun}: only in the ${side} coding`,
      first: side === 'first' ? description : null,
      second: side === 'second' ? description : null,
    },
  ];
}

/** The line of the source in which an offset stands. */
export function lineAt({ parsed }: CodedReport, offset: number): number {
  return parsed.passages.findLast(({ start }) => start <= offset)?.line ?? 0;
}

/** `change-nhs-chapter-5/concern/x` → `concern/x`; `strand/online-events` → `online-events`. */
export function shortName(id: string): string {
  return withoutReport(id);
}

/** `change-nhs-chapter-5/mitigates/x--concern.y` → `x--concern.y`. */
export function linkName(id: string): string {
  return withoutReport(withoutReport(id));
}
