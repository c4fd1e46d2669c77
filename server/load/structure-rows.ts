import type { CodedReport, Quote, Statistic } from '../domain/coding.ts';
import { makeRelationship, type RelationshipRow } from './graph-rows.ts';

/** What stands where, and who was heard how: the links that nobody judged. */
export function makeStructureRelationships(report: CodedReport): RelationshipRow[] {
  const { id: reportId, sections, passages } = report.parsed;
  return [
    ...sections.map((section) => makeRelationship('IN', section.id, section.parent ?? reportId)),
    ...passages.map((passage) => makeRelationship('IN', passage.id, passage.section ?? reportId)),
    ...report.quotes.flatMap(quoteRelationships),
    ...report.figures.map((figure) => makeRelationship('QUOTED_IN', figure.id, figure.passage)),
    ...report.statistics.flatMap(statisticRelationships),
    ...report.crossReferences.flatMap(({ passage, section, text }) =>
      section === null ? [] : [makeRelationship('REFERS_TO', passage, section, { text })],
    ),
  ];
}

function quoteRelationships(quote: Quote): RelationshipRow[] {
  return [
    makeRelationship('QUOTED_IN', quote.id, quote.passage),
    ...quote.spokenBy.map((audience, order) => makeRelationship('SPOKEN_BY', quote.id, audience, { order })),
    makeRelationship('HEARD_IN', quote.id, quote.strand),
    ...(quote.region === null ? [] : [makeRelationship('FROM_REGION', quote.id, quote.region)]),
  ];
}

function statisticRelationships(statistic: Statistic): RelationshipRow[] {
  return [
    makeRelationship('QUOTED_IN', statistic.id, statistic.passage),
    ...(statistic.figure === null ? [] : [makeRelationship('IN', statistic.id, statistic.figure)]),
    ...(statistic.strand === null ? [] : [makeRelationship('HEARD_IN', statistic.id, statistic.strand)]),
    ...statistic.audiences.map((audience, order) => makeRelationship('OF', statistic.id, audience, { order })),
  ];
}
