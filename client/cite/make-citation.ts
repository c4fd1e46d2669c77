/** What a citation of a node says, before it is printed in any form. Pure. */
import { printFigure } from '../details/print-figure.ts';
import type { GraphNode, QuoteNode, Report, ReportGraph, StatisticNode, Words } from '../report/report-graph.ts';
import { isClaim, lineOf, wordsOf } from '../report/report-graph.ts';
import { cite as words } from '../strings/cite.ts';
import { FINDING_KIND_NAMES, KIND_NAMES } from '../strings/common.ts';
import { linkToWords } from './text-fragment.ts';

export interface Citation {
  readonly id: string;
  /** The thing itself: words byte for byte as in the report, who said them, and on which line. */
  readonly subject: string;
  readonly report: Report;
  /** Of the thing in this version of the data. */
  readonly address: string;
  /** The published page at the words, or the page alone; null where none is known. */
  readonly published: string | null;
  /** Whether `published` leads to the very words. */
  readonly isAtWords: boolean;
  /** ISO, such as `2026-11-23`. */
  readonly accessedOn: string;
}

/** `accessedOn`: ISO, such as `2026-11-23`. */
export function makeCitation(graph: ReportGraph, node: GraphNode, address: string, accessedOn: string): Citation {
  const [at] = wordsOf(node);
  const toWords = at === undefined ? null : linkToWords(graph, at);
  return {
    id: node.id,
    subject: tellSubject(graph, node),
    report: graph.report,
    address,
    published: toWords ?? graph.report.sourceUrl,
    isAtWords: toWords !== null,
    accessedOn,
  };
}

function tellSubject(graph: ReportGraph, node: GraphNode): string {
  if (isClaim(node)) {
    const name = node.findingKind === null ? KIND_NAMES[node.kind].one : FINDING_KIND_NAMES[node.findingKind];
    const stated = node.statedIn.map((at) => [...tellLine(graph, at), at.exact].join(': '));
    return [`${name}: ${node.label}`, ...stated].join('; ');
  }
  switch (node.kind) {
    case 'AUDIENCE':
      return `${KIND_NAMES.AUDIENCE.one}: ${node.label}`;
    case 'QUOTE':
      return tellQuote(graph, node);
    case 'STATISTIC':
      return tellStatistic(graph, node);
  }
}

/** Quotation marks belong to words that were verified as a person's own. */
function tellQuote(graph: ReportGraph, { text, voice, attribution, words: at }: QuoteNode): string {
  const isOwn = voice === 'FIRST_HAND';
  const who = [attribution, ...(isOwn ? [] : [words.retold]), ...tellLine(graph, at)].join(', ');
  return `${isOwn ? `“${text}”` : text} (${who})`;
}

function tellStatistic(graph: ReportGraph, statistic: StatisticNode): string {
  const { label, wording, question, words: at } = statistic;
  const facts = [
    words.printed(wording),
    ...tellLine(graph, at),
    ...(question === null ? [] : [words.question(question)]),
  ].join('; ');
  return `${KIND_NAMES.STATISTIC.one}: ${label}, ${printFigure(statistic)} (${facts})`;
}

function tellLine(graph: ReportGraph, at: Words): string[] {
  const line = lineOf(graph, at);
  return line === null ? [] : [words.line(line)];
}
