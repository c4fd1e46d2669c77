/** The ready-made report of a mistake, to be pasted into a message. Pure. */
import type { Link, ReportGraph } from '../report/report-graph.ts';
import { mistakes as words } from '../strings/help.ts';
import { nameLink } from '../strings/common.ts';
import { findLinkGrounds, findNodeGrounds } from './find-grounds.ts';
import type { Subject } from './list-subjects.ts';
import { nameKind } from './list-subjects.ts';

/** `address` is the whole address of the view, with its host. */
export function writeReport(graph: ReportGraph, subject: Subject, address: string): string {
  const [what, grounds] =
    subject.type === 'node'
      ? [[subject.name, words.id(subject.id)], findNodeGrounds(graph, subject.node)]
      : [describeLink(graph, subject.link), findLinkGrounds(graph, subject.link)];
  return [
    words.opening,
    '',
    ...what,
    '',
    ...(grounds.length === 0 ? [] : [words.restsOn, ...grounds.map((ground) => `- ${ground}`), '']),
    words.report(graph.report.title),
    words.version(graph.report.dataVersion),
    words.seenAt(address),
  ].join('\n');
}

function describeLink(graph: ReportGraph, link: Link): string[] {
  return [
    words.link(nameLink(link), 'basis' in link ? link.basis : null),
    words.from(nameKind(graph, link.from), link.from),
    words.to(nameKind(graph, link.to), link.to),
    ...(link.type === 'SHIFTED_TO' ? [words.whose(nameKind(graph, link.audienceId), link.audienceId)] : []),
    ...('rationale' in link && link.rationale !== null ? [words.rationale(link.rationale)] : []),
    ...('basis' in link ? [words.id(link.id)] : []),
  ];
}
