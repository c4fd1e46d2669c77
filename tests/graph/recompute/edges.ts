/** Every edge of a coded report, written down once more straight from the coding. */
import type { CodedReport } from '../../../server/domain/coding.ts';
import type { Basis, Polarity, Stance } from '../../../server/domain/enums.ts';

export interface Edge {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis | null;
  readonly polarity: Polarity | null;
  readonly stance: Stance | null;
}

const plain = (type: string, from: string, to: string, place = ''): Edge => ({
  ...{ key: `${from} ${type} ${to}${place}`, type, from, to },
  ...{ basis: null, polarity: null, stance: null },
});
type Judged = Partial<Edge> & { readonly id: string; readonly basis: Basis };
const judged = (type: string, from: string, to: string, { id, basis, polarity, stance }: Judged): Edge => ({
  ...{ key: id, type, from, to, basis },
  ...{ polarity: polarity ?? null, stance: stance ?? null },
});

export function listEdges(coded: CodedReport): Edge[] {
  const { claims, quotes, figures, statistics, vocabularies, parsed } = coded;
  const terms = Object.values(vocabularies).flat() as { id: string; broader: readonly string[] }[];
  return [
    ...claims.flatMap(({ id, statedIn, themes, partOf }) => [
      ...statedIn.map(({ passage, start }) => plain('STATED_IN', id, passage, `@${String(start)}`)),
      ...themes.map((theme) => plain('ABOUT', id, theme)),
      ...(partOf ? [plain('PART_OF', id, partOf.claim)] : []),
    ]),
    ...coded.raisedBy.map((link) => judged('RAISED_BY', link.claim, link.audience, link)),
    ...coded.mitigates.map((link) => judged('MITIGATES', link.recommendation, link.claim, link)),
    ...coded.evidences.map((link) => judged('EVIDENCES', link.evidence, link.claim, link)),
    ...coded.conflictsWith.map((link) => judged('CONFLICTS_WITH', link.claim, link.other, link)),
    ...coded.leadsTo.map((link) => judged('LEADS_TO', link.claim, link.consequence, link)),
    ...coded.shiftedTo.map((link) => judged('SHIFTED_TO', link.claim, link.later, link)),
    ...quotes.flatMap(({ id, passage, spokenBy, strand, region }) => [
      plain('QUOTED_IN', id, passage),
      ...spokenBy.map((audience) => plain('SPOKEN_BY', id, audience)),
      plain('HEARD_IN', id, strand),
      ...(region ? [plain('FROM_REGION', id, region)] : []),
    ]),
    ...figures.map(({ id, passage }) => plain('QUOTED_IN', id, passage)),
    ...statistics.flatMap(({ id, passage, figure, strand, audiences }) => [
      plain('QUOTED_IN', id, passage),
      ...(figure ? [plain('IN', id, figure)] : []),
      ...(strand ? [plain('HEARD_IN', id, strand)] : []),
      ...audiences.map((audience) => plain('OF', id, audience)),
    ]),
    ...terms.flatMap(({ id, broader }) => broader.map((other) => plain('BROADER', id, other))),
    ...parsed.sections.map(({ id, parent }) => plain('IN', id, parent ?? parsed.id)),
    ...parsed.passages.map(({ id, section }) => plain('IN', id, section ?? parsed.id)),
    ...coded.crossReferences.flatMap(({ passage, section, text }) =>
      section ? [{ ...plain('REFERS_TO', passage, section), text }] : [],
    ),
  ];
}

/** Edges at each node, whichever end it is. */
export function indexEdges(edges: readonly Edge[]): Map<string, Edge[]> {
  const index = new Map<string, Edge[]>();
  for (const edge of edges)
    for (const end of new Set([edge.from, edge.to])) index.set(end, [...(index.get(end) ?? []), edge]);
  return index;
}

export const otherEnd = ({ from, to }: Edge, end: string): string => (from === end ? to : from);
