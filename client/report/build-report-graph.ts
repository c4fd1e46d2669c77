import type { Answers } from './answers.ts';
import { buildLinks } from './build-links.ts';
import { buildNodes } from './build-nodes.ts';
import { indexLinks } from './index-links.ts';
import { orderAudiences } from './order-audiences.ts';
import type { Passage, ReportGraph } from './report-graph.ts';

/** Puts the answers of the API together. Pure: same answers, same graph. */
export function buildReportGraph(answers: Answers): ReportGraph {
  const { report, strands, figures } = answers.head;
  const strandNames = new Map(strands.map(({ id, name }) => [id, name]));
  const links = buildLinks(answers, strandNames);
  const linksAt = indexLinks(links);
  // The vocabulary is shared by all reports: an audience that this one never links is none of its nodes.
  const nodes = buildNodes(answers, strandNames).filter(({ kind, id }) => kind !== 'AUDIENCE' || linksAt.has(id));
  const passages = answers.passages.map(({ section, ...passage }): Passage => ({
    ...passage,
    sectionId: section?.id ?? null,
  }));
  return {
    report: { ...report, dataVersion: answers.head.dataVersion },
    sections: report.sections,
    passages,
    passagesById: new Map(passages.map((passage) => [passage.id, passage])),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    nodes: new Map(orderAudiences(nodes, links).map((node) => [node.id, node])),
    links,
    linksAt,
  };
}
