/** What the card beside a node or a link says. Pure. */
import { printFigure } from '../details/print-figure.ts';
import type { GraphNode, Link, NodeKind, ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { nameLink } from '../strings/common.ts';
import { explore as words } from '../strings/explore.ts';
import { edgeIdOf } from './elements.ts';
import type { Scene } from './scene.ts';
import type { SceneLink } from './scene-links.ts';

export interface Told {
  /** Null for a link. */
  readonly kind: NodeKind | null;
  /** Whole, where the picture cuts it. */
  readonly title: string;
  /** The very words of a person. */
  readonly isOwnWords: boolean;
  readonly lines: readonly string[];
}

/** Null for what is not in the picture any more. */
export function tellPointed(graph: ReportGraph, scene: Scene, elementId: string): Told | null {
  const node = scene.nodes.get(elementId)?.node;
  if (node !== undefined) return tellNode(graph, node);
  const link = scene.links.find((one) => edgeIdOf(one) === elementId);
  return link === undefined ? null : tellLink(graph, link);
}

function tellNode(graph: ReportGraph, node: GraphNode): Told {
  const { kind } = node;
  const isOwnWords = kind === 'QUOTE' && node.voice === 'FIRST_HAND';
  const title = kind === 'STATISTIC' ? `${printFigure(node)} ${node.label}` : node.label;
  return { kind, title, isOwnWords, lines: tellMore(graph, node) };
}

function tellMore(graph: ReportGraph, node: GraphNode): string[] {
  if (isClaim(node)) return [words.strengthOf(node.strength), ...node.themes.map(({ name }) => name)];
  switch (node.kind) {
    case 'QUOTE':
      return [node.attribution];
    case 'STATISTIC':
      return [node.question, node.base].filter((text) => text !== null);
    default:
      return [words.raisedCount(countRaised(graph, node.id))];
  }
}

function countRaised(graph: ReportGraph, audienceId: string): number {
  const raised = (graph.linksAt.get(audienceId) ?? []).filter(
    (link) => link.type === 'RAISED_BY' && link.to === audienceId && link.polarity === 'RAISES',
  );
  return new Set(raised.map(({ from }) => from)).size;
}

function tellLink(graph: ReportGraph, { link, from, to }: SceneLink): Told {
  const nameOf = (id: string): string => graph.nodes.get(id)?.label ?? id;
  const isOfParts = link.from !== from || link.to !== to;
  return {
    kind: null,
    title: words.linkOf(nameOf(from), nameLink(link), nameOf(to)),
    isOwnWords: false,
    lines: [...(isOfParts ? [words.linkOfParts(nameOf(link.from), nameOf(link.to))] : []), ...tellBasis(link)],
  };
}

function tellBasis(link: Link): string[] {
  if (!('basis' in link)) return [];
  return link.basis === 'STATED' ? [words.stated] : [words.inferred(link.rationale)];
}
