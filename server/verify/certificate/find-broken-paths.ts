import type { Certificate, CertifiedEdge, CertifiedPath } from '../../domain/certificate.ts';
import type { CertificateFault } from './certificate-fault.ts';

/** Every path begins and ends where it was asked to, and each of its edges joins the node before it to the node after it. */
export function findBrokenPaths({ paths, edges, asked, total }: Certificate): CertificateFault[] {
  const byKey = new Map(edges.map((edge) => [edge.key, edge]));
  const miscounted = { subject: 'the certificate', problem: 'has more paths than it counts.' };
  return [
    ...(paths.length > total ? [miscounted] : []),
    ...paths.flatMap((path, index) =>
      [...findWrongEnds(path, asked), ...findGaps(path, byKey)].map((problem) => ({
        subject: `path ${String(index + 1)}`,
        problem,
      })),
    ),
  ];
}

function findWrongEnds({ nodes }: CertifiedPath, { from, to }: Certificate['asked']): string[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return [
    ...(first === from ? [] : [`begins at ${String(first)}, not at ${String(from)}.`]),
    ...(to === null || to === undefined || last === to ? [] : [`ends at ${String(last)}, not at ${String(to)}.`]),
  ];
}

function findGaps({ nodes, edges }: CertifiedPath, byKey: ReadonlyMap<string, CertifiedEdge>): string[] {
  const wanted = nodes.length - 1;
  if (edges.length !== wanted) return [`has ${String(edges.length)} edges for ${String(nodes.length)} nodes.`];
  return edges.flatMap((key, index) => {
    const edge = byKey.get(key);
    if (edge === undefined) return [`runs along ${key}, which is no edge of the certificate.`];
    const joined = [nodes[index], nodes[index + 1]];
    const isJoin = joined.includes(edge.from) && joined.includes(edge.to);
    return isJoin ? [] : [`has ${key} between ${joined.join(' and ')}, which it does not join.`];
  });
}
