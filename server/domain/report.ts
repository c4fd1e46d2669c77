/** A report as parsed from its source: blocks with offsets, nothing interpreted. */
import type { PassageKind, Unit } from './enums.ts';
import type { FigureId, PassageId, QuoteId, ReportId, ReportSlug, SectionId, StatisticId } from './ids.ts';

/** Half-open range in Unicode code points of the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of a report besides its text. */
export interface ReportManifest {
  readonly slug: ReportSlug;
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601 date. */
  readonly publishedOn: string;
  readonly appliesTo: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly sourceUrl: string;
  /** File name beside the manifest. */
  readonly source: string;
  /** Hex digest of the source file's bytes. */
  readonly sha256: string;
  /** What the parser's rules cannot decide, by line number from 1. */
  readonly declared: Readonly<Record<number, PassageKind>>;
}

export interface Section {
  readonly id: SectionId;
  /** `5.1`, or null for sections without a number. */
  readonly number: string | null;
  readonly title: string;
  /** 1 for the chapter's sections, 2 for those below them. */
  readonly level: number;
  /** Titles from the outermost section to this one; the identity of a section whose title occurs twice. */
  readonly path: readonly string[];
  readonly parent: SectionId | null;
  readonly heading: PassageId;
}

/** One line of the source. Slicing the source by start and end gives text back; between passages stands one separator. */
export interface Passage extends Span {
  readonly id: PassageId;
  readonly kind: PassageKind;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Null before the first heading. */
  readonly section: SectionId | null;
  /** List items only: the line that introduces them. */
  readonly introducedBy: PassageId | null;
  /** Quotes of an idea block only: the line that opens the block. */
  readonly ideas: PassageId | null;
}

/** The line under a quote, parsed; `speaker`, `strand`, `region` and `group` are the report's own spellings. */
export interface Attribution {
  readonly passage: PassageId;
  /** The line as printed, parentheses included. */
  readonly text: string;
  /** `Public`, `Staff`; null where a seldom-heard group is named instead. */
  readonly speaker: string | null;
  /** `deliberative event`, `online event`, `Change NHS website`, `Community engagement`. */
  readonly strand: string;
  readonly region: string | null;
  /** `people with experience of cancer`, `sex worker`, …; null unless the strand is community engagement. */
  readonly group: string | null;
}

export interface ParsedQuote {
  readonly id: QuoteId;
  readonly passage: PassageId;
  readonly text: string;
  readonly attribution: Attribution;
}

/** One row of a figure's table. */
export interface FigureValue {
  readonly id: StatisticId;
  readonly passage: PassageId;
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** The cell as printed: `30%`, `7.4`. */
  readonly wording: string;
}

export interface ParsedFigure {
  readonly id: FigureId;
  readonly number: number;
  readonly title: string;
  readonly caption: string;
  /** The question as printed between the caption's quotation marks. */
  readonly question: string | null;
  /** The base line as printed. */
  readonly base: string;
  /** Null where the base line prints no number. */
  readonly baseCount: number | null;
  /** The dates as printed: `between 21 October 2024 and 14 April 2025`. */
  readonly fieldwork: string | null;
  readonly values: readonly FigureValue[];
  readonly titlePassage: PassageId;
  readonly basePassage: PassageId;
}

export interface ParsedReport {
  readonly id: ReportId;
  readonly manifest: ReportManifest;
  /** The whole source. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly ParsedQuote[];
  readonly figures: readonly ParsedFigure[];
}
