/** What a reader can say is wrong, standing before a node: the node, and each link that its details tell. Pure. */
import { gatherAnswers } from '../details/gather-answers.ts';
import type { GraphNode, Link, ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { mistakes as words } from '../strings/help.ts';
import { KIND_NAMES, nameLink } from '../strings/common.ts';
import { findParts } from '../threads/family.ts';

export type Subject =
  | { readonly type: 'node'; readonly id: string; readonly name: string; readonly node: GraphNode }
  | { readonly type: 'link'; readonly id: string; readonly name: string; readonly link: Link };

/** The node first. Links through parts and headlines are told in the details of a claim, so they are here too. */
export function listSubjects(graph: ReportGraph, node: GraphNode): readonly [Subject, ...Subject[]] {
  const parts = isClaim(node) ? findParts(graph, node) : [];
  const answers = isClaim(node) ? gatherAnswers(graph, node).map(({ link }) => link) : [];
  const links = new Set([node, ...parts].flatMap(({ id }) => graph.linksAt.get(id) ?? []).concat(answers));
  const whole: Subject = { type: 'node', id: node.id, name: nameKind(graph, node.id), node };
  return [
    whole,
    ...[...links].map((link): Subject => ({ type: 'link', id: link.id, name: tellLink(graph, link, node), link })),
  ];
}

/** `raised by: Public, line 43`. The end that one stands at is not said again. */
function tellLink(graph: ReportGraph, link: Link, node: GraphNode): string {
  const from = nameEnd(graph, link.from);
  const to = nameEnd(graph, link.to);
  const line = 'words' in link && link.words !== null ? graph.passagesById.get(link.words.passageId)?.line : undefined;
  const told =
    link.from === node.id
      ? `${nameLink(link)}: ${to}`
      : `${from}: ${nameLink(link)} ${words.this(to, link.to === node.id)}`;
  return line === undefined ? told : `${told}, ${words.line(line)}`;
}

/** `Concern: Digital exclusion`. */
export function nameKind(graph: ReportGraph, id: string): string {
  const node = graph.nodes.get(id);
  return node === undefined ? nameEnd(graph, id) : `${KIND_NAMES[node.kind].one}: ${nameEnd(graph, id)}`;
}

/** First-hand words wear their marks here too. A passage that gives a case is no node; it goes by its line. */
function nameEnd(graph: ReportGraph, id: string): string {
  const node = graph.nodes.get(id);
  if (node?.kind === 'QUOTE' && node.voice === 'FIRST_HAND') return `“${node.text}”`;
  const line = graph.passagesById.get(id)?.line;
  return node?.label ?? (line === undefined ? id : words.passage(line));
}
