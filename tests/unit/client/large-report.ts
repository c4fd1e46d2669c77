import { indexLinks } from '../../../client/report/index-links.ts';
import type { ClaimNode, GraphNode, Link, ReportGraph } from '../../../client/report/report-graph.ts';
import { smallReport } from './small-report.ts';

/** A report of so many claims: in each theme recommendations answer concerns, and eight audiences raise them. */
export function makeLarge(count: number, themes = 14): ReportGraph {
  const claims = Array.from({ length: count }, (_, index): ClaimNode => {
    const theme = `theme/${String(Math.floor(index / 2) % themes)}`;
    const kind = index % 2 === 0 ? 'RECOMMENDATION' : 'CONCERN';
    return {
      kind,
      id: `claim/${String(index)}`,
      label: `Claim ${String(index)}`,
      order: index,
      strength: index % 12,
      findingKind: null,
      parentId: null,
      partRole: null,
      partIds: [],
      themes: [{ id: theme, name: theme }],
      statedIn: [],
    };
  });
  const audiences = Array.from({ length: 30 }, (_, order): GraphNode => {
    const id = `audience/${String(order)}`;
    return { kind: 'AUDIENCE', id, label: id, order, aliases: [], broaderIds: [] };
  });
  const links = claims.flatMap(({ id, kind }, index): Link[] => [
    { type: 'SPOKEN_BY', id: `${id} by`, from: id, to: `audience/${String(index % 30)}` },
    ...(kind === 'RECOMMENDATION' && index + 1 < count ? [answer(id, `claim/${String(index + 1)}`)] : []),
  ]);
  const nodes = new Map([...claims, ...audiences].map((node) => [node.id, node]));
  return { ...smallReport, nodes, links, linksAt: indexLinks(links) };
}

const answer = (from: string, to: string): Link => ({
  type: 'MITIGATES',
  id: `${from} ${to}`,
  from,
  to,
  basis: 'STATED',
  rationale: null,
  words: null,
});
