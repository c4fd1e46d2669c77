import type { Scene, SceneNode } from '../../../../client/graph-view/scene.ts';
import type { SceneLink } from '../../../../client/graph-view/scene-links.ts';
import type { GraphNode, Link } from '../../../../client/report/report-graph.ts';

const WORDS = { exact: '', start: 0, end: 0, passageId: 'passage/1' };
const LABEL = 'People who wait longest ask to be told why they wait';
const CLAIM = { findingKind: null, parentId: null, partRole: null, partIds: [], themes: [], statedIn: [] };

/** A made-up picture, the same each time: so many nodes of four kinds, a link and a half to each, nothing selected. */
export function makeScene(count: number): Scene {
  const nodes = Array.from({ length: count }, (_, index) => makeNode(index));
  const links = nodes.flatMap((node, index) => [
    ...linkUp(node, nodes[(index * 7 + 3) % count]),
    ...linkUp(node, nodes[(index * 13 + 5) % count]),
    ...linkUp(node, nodes[(index * 29 + 11) % count]),
    ...linkUp(node, nodes[(index * 31 + 2) % count]),
  ]);
  return {
    groups: [],
    lanes: [],
    more: [],
    nodes: new Map(nodes.map((node) => [node.id, stand(node)])),
    links: links.slice(0, Math.round(count * 1.5)),
    hiddenCount: 0,
    strengthMost: 10,
  };
}

const stand = (node: GraphNode): SceneNode => ({ node, state: 'rest', selected: false, depth: 0, under: null });

function makeNode(index: number): GraphNode {
  const label = `${LABEL}, ${String(index)}`;
  const named = { id: `node/${String(index)}`, label, order: index };
  switch (index % 4) {
    case 0:
      return { ...named, ...CLAIM, kind: 'RECOMMENDATION', strength: index % 11 };
    case 1:
      return { ...named, ...CLAIM, kind: 'CONCERN', strength: index % 11 };
    case 2:
      return { ...named, kind: 'AUDIENCE', aliases: [], broaderIds: [] };
    default: {
      const strand = { id: 'strand/1', name: 'Interviews' };
      const said = { text: label, attribution: 'Visitor', voice: 'FIRST_HAND', strand, region: null } as const;
      return { ...named, ...said, kind: 'QUOTE', words: WORDS, speakerIds: [] };
    }
  }
}

/** What a thread's links join; anything else stays apart. */
function linkUp(from: GraphNode, to: GraphNode | undefined): SceneLink[] {
  if (to === undefined || from.id === to.id) return [];
  const link = makeLink(from, to);
  return link === null ? [] : [{ link, from: from.id, to: to.id, state: 'rest' }];
}

function makeLink(from: GraphNode, to: GraphNode): Link | null {
  const ends = { id: `${from.id} ${to.id}`, from: from.id, to: to.id };
  const inferred = { basis: 'INFERRED', rationale: null } as const;
  if (from.kind === 'RECOMMENDATION') return { ...ends, ...inferred, type: 'MITIGATES', words: null };
  if (from.kind === 'QUOTE') return { ...ends, ...inferred, type: 'EVIDENCES', stance: 'SUPPORTS' };
  if (from.kind !== 'CONCERN') return null;
  const said = { prevalence: null, emphasis: null, qualifier: null, elicitation: null, movement: null };
  const where = { comparedWithIds: [], strands: [], regions: [], words: WORDS };
  return { ...ends, ...said, ...where, type: 'RAISED_BY', polarity: 'RAISES', basis: 'STATED', rationale: null };
}
