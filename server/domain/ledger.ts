/** What verification found: every check with its counts, each count with the ids behind it, and every sentence with what covers it. */
import type { ContextReason, PassageKind } from './enums.ts';
import type { Id, PassageId, ReportSlug } from './ids.ts';
import type { Span } from './report.ts';

/** `<report>/sentence/<line>.<n>`, both from 1. */
export type SentenceId = Id<'sentence'>;
/** `<report>/check/<name>`. */
export type CheckId = Id<'check'>;

export const COVERAGE_STATES = ['CODED', 'CONTEXT', 'UNACCOUNTED'] as const;
/** CONTEXT: under nothing but words declared to carry no claim. UNACCOUNTED: under nothing at all. */
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** A number that the ledger prints, and the ids that it counts. */
export interface LedgerCount {
  readonly label: string;
  readonly ids: readonly string[];
}

/** One place where the coding and the source do not agree. */
export interface Breach extends Span {
  /** The rule's name. */
  readonly rule: string;
  /** Id of what is wrong: a claim, a link, a quote, a statistic, a sentence. */
  readonly subject: string;
  /** Line of the source, from 1. */
  readonly line: number;
  /** The words of the source at `start`…`end`. */
  readonly words: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A breach that a person looked at and let stand. */
export interface ExceptedBreach {
  readonly breach: Breach;
  readonly reason: string;
}

export interface LedgerCheck {
  readonly id: CheckId;
  readonly name: string;
  /** One sentence: what holds when the check is green. */
  readonly definition: string;
  readonly counts: readonly LedgerCount[];
  readonly breaches: readonly Breach[];
  readonly excepted: readonly ExceptedBreach[];
}

/** A sentence of the report's own words, and the records whose anchors touch it. */
export interface CoveredSentence extends Span {
  readonly id: SentenceId;
  readonly passage: PassageId;
  readonly line: number;
  readonly text: string;
  readonly state: CoverageState;
  /** Claims, links, statistics and passages, by id, in report order. */
  readonly coveredBy: readonly string[];
  /** Null unless the state is CONTEXT. */
  readonly reason: ContextReason | null;
}

/** Passages that are no sentences (headings, quotes, tables…): the parser holds them, and nothing of them is coded by sentence. */
export interface HeldPassages {
  readonly kind: PassageKind;
  readonly passages: readonly PassageId[];
}

export interface Ledger {
  readonly report: ReportSlug;
  /** Hex digest of the source that was verified. */
  readonly sha256: string;
  readonly isGreen: boolean;
  /** In the order in which they are to be read. */
  readonly checks: readonly LedgerCheck[];
  /** In report order. */
  readonly sentences: readonly CoveredSentence[];
  readonly held: readonly HeldPassages[];
}
