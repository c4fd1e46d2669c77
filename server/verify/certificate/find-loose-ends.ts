import type { Certificate, CertifiedEdge } from '../../domain/certificate.ts';
import type { CertificateFault } from './certificate-fault.ts';

/** Every id and key stands once, every end of an edge is a node, every anchor's passage is a Passage, and what is inferred says why. */
export function findLooseEnds({ nodes, edges }: Certificate): CertificateFault[] {
  const types = new Map(nodes.map(({ id, type }) => [id, type]));
  return [
    ...findRepeated(nodes.map(({ id }) => id)),
    ...findRepeated(edges.map(({ key }) => key)),
    ...edges.flatMap((edge) => [...findLooseEdge(edge, types), ...findUnreasoned(edge)]),
  ];
}

function findRepeated(names: readonly string[]): CertificateFault[] {
  const seen = new Set<string>();
  const repeated = names.filter((name) => seen.size === seen.add(name).size);
  return repeated.map((subject) => ({ subject, problem: 'stands more than once.' }));
}

function findLooseEdge(edge: CertifiedEdge, types: ReadonlyMap<string, string>): CertificateFault[] {
  const { key, from, to, anchor, qualifier } = edge;
  const ends = [from, to].filter((end) => !types.has(end));
  const places = [anchor, qualifier].filter((place) => place !== null).map(({ passage }) => passage);
  return [
    ...ends.map((end) => ({ subject: key, problem: `ends at ${end}, which is no node of the certificate.` })),
    ...places
      .filter((passage) => types.get(passage) !== 'Passage')
      .map((passage) => ({ subject: key, problem: `stands in ${passage}, which is no passage of the certificate.` })),
  ];
}

function findUnreasoned({ key, properties }: CertifiedEdge): CertificateFault[] {
  if (properties['basis'] !== 'INFERRED' || typeof properties['rationale'] === 'string') return [];
  return [{ subject: key, problem: 'is inferred and does not say why.' }];
}
