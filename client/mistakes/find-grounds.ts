/** The words that a node or a link rests on. Pure. */
import { describeAttribution } from '../details/describe-attribution.ts';
import type { GraphNode, Link, QuoteNode, ReportGraph, Words } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { mistakes as words } from '../strings/help.ts';

/** One line each. Quotation marks stand around verified first-hand words, and around nothing else. */
export function findNodeGrounds(graph: ReportGraph, node: GraphNode): string[] {
  if (isClaim(node)) return node.statedIn.map((at) => printWords(graph, at));
  switch (node.kind) {
    case 'QUOTE':
      return [printQuote(graph, node)];
    case 'STATISTIC':
      return [printWords(graph, node.words)];
    case 'AUDIENCE':
      return node.aliases.length === 0 ? [] : [words.aliases(node.aliases.join(', '))];
  }
}

/** A link's own words; where it has none, those of its ends. */
export function findLinkGrounds(graph: ReportGraph, link: Link): string[] {
  if ('words' in link && link.words !== null) return [printWords(graph, link.words), ...tellHow(graph, link)];
  const own = link.type === 'EVIDENCES' || link.type === 'SPOKEN_BY' || link.type === 'ASKED_OF' ? [link.from] : [];
  const ends = own.length > 0 ? own : [link.from, link.to];
  return ends.flatMap((id) => findEndGrounds(graph, id));
}

function findEndGrounds(graph: ReportGraph, id: string): string[] {
  const node = graph.nodes.get(id);
  if (node !== undefined) return findNodeGrounds(graph, node);
  const passage = graph.passagesById.get(id);
  return passage === undefined ? [] : [`${words.line(passage.line)}: ${passage.text}`];
}

function tellHow(graph: ReportGraph, link: Link): string[] {
  if (link.type !== 'RAISED_BY') return [];
  const how = describeAttribution(graph, link);
  return [
    ...(how === '' ? [] : [words.readAs(how)]),
    ...(link.qualifier === null ? [] : [words.qualifier(link.qualifier)]),
  ];
}

/** The report's words: no quotation marks. */
function printWords(graph: ReportGraph, at: Words): string {
  const passage = graph.passagesById.get(at.passageId);
  return passage === undefined ? at.exact : `${words.line(passage.line)}: ${at.exact}`;
}

function printQuote(graph: ReportGraph, quote: QuoteNode): string {
  const text = quote.voice === 'FIRST_HAND' ? `“${quote.text}”` : quote.text;
  return `${printWords(graph, { ...quote.words, exact: text })} (${quote.attribution})`;
}
