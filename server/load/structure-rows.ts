import type { CodedReport, Quote, Statistic } from '../domain/coding.ts';
import { type RelationshipRow, withoutNulls } from './graph-rows.ts';

/** What stands where, and who was heard how: the links that nobody judged. */
export function makeStructureRelationships(report: CodedReport): RelationshipRow[] {
  const { id: reportId, sections, passages } = report.parsed;
  return [
    ...sections.map((section) => link('IN', section.id, section.parent ?? reportId)),
    ...passages.map((passage) => link('IN', passage.id, passage.section ?? reportId)),
    ...report.quotes.flatMap(quoteRelationships),
    ...report.figures.map((figure) => link('QUOTED_IN', figure.id, figure.passage)),
    ...report.statistics.flatMap(statisticRelationships),
    ...report.crossReferences.flatMap(({ passage, section, text }) =>
      section === null ? [] : [link('REFERS_TO', passage, section, { text })],
    ),
  ];
}

function link(
  type: string,
  from: string,
  to: string,
  values: Parameters<typeof withoutNulls>[0] = {},
): RelationshipRow {
  return { type, from, to, properties: withoutNulls(values) };
}

function quoteRelationships(quote: Quote): RelationshipRow[] {
  return [
    link('QUOTED_IN', quote.id, quote.passage),
    ...quote.spokenBy.map((audience, order) => link('SPOKEN_BY', quote.id, audience, { order })),
    link('HEARD_IN', quote.id, quote.strand),
    ...(quote.region === null ? [] : [link('FROM_REGION', quote.id, quote.region)]),
  ];
}

function statisticRelationships(statistic: Statistic): RelationshipRow[] {
  return [
    link('QUOTED_IN', statistic.id, statistic.passage),
    ...(statistic.figure === null ? [] : [link('IN', statistic.id, statistic.figure)]),
    ...(statistic.strand === null ? [] : [link('HEARD_IN', statistic.id, statistic.strand)]),
    ...statistic.audiences.map((audience, order) => link('OF', statistic.id, audience, { order })),
  ];
}
