import type { Claim, CodedReport, RaisedBy } from '../domain/coding.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { Span } from '../domain/report.ts';
import { listAnchors, type OwnedAnchor } from './list-anchors.ts';
import { readSourceOnce, type Line, type Sentence, type SourceReading } from './read-source.ts';

/** A coding laid beside its source: what every rule reads. */
export interface Reading {
  readonly report: CodedReport;
  readonly source: SourceReading;
  readonly anchors: readonly OwnedAnchor[];
  readonly claims: ReadonlyMap<string, Claim>;
  /** Attributions by claim. */
  readonly raisedBy: ReadonlyMap<ClaimId, readonly RaisedBy[]>;
  /** Where any claim is stated. */
  readonly stated: readonly OwnedAnchor[];
}

export function makeReading(report: CodedReport, text: string): Reading {
  const anchors = listAnchors(report);
  return {
    report,
    source: readSourceOnce(text, report.parsed, report.vocabularies),
    anchors,
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    raisedBy: groupBy(report.raisedBy, ({ claim }) => claim),
    stated: anchors.filter(({ role }) => role === 'STATED_IN'),
  };
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function lineAt({ source }: Reading, offset: number): Line | undefined {
  return source.lines.find(({ start, end }) => start <= offset && offset <= end);
}

/** The sentences that a span touches, in report order. */
export function sentencesOf({ source }: Reading, span: Span): readonly Sentence[] {
  return source.sentences.filter((sentence) => overlaps(sentence, span));
}

/** From the first sentence that a span touches to the end of the last. */
export function sentenceSpan(reading: Reading, span: Span): Span {
  const own = sentencesOf(reading, span);
  return { start: own[0]?.start ?? span.start, end: own.at(-1)?.end ?? span.end };
}

export function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}
