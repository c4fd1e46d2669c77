import type { ReactNode } from 'react';
import type { ClaimNode, ReportGraph } from '../report/report-graph.ts';
import { details as words } from '../strings/common.ts';
import type { Evidence } from './gather-evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { Block, LineLink } from './parts.tsx';
import { QuoteCard } from './quote-card.tsx';
import { StatisticCard } from './statistic-card.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly claim: ClaimNode;
}

/** Quotes, numbers and cases that bear on a claim; what speaks against it stands by itself. */
export function EvidenceBlocks({ graph, claim }: Props) {
  const all = gatherEvidence(graph, claim);
  const inFavour = all.filter(({ link }) => link.stance !== 'OPPOSES');
  const against = all.filter(({ link }) => link.stance === 'OPPOSES');
  return (
    <>
      <Cards title={words.quotes} graph={graph} evidence={inFavour.filter(isOf(graph, 'QUOTE'))} />
      <Cards title={words.statistics} graph={graph} evidence={inFavour.filter(isOf(graph, 'STATISTIC'))} />
      <Cards title={words.cases} graph={graph} evidence={inFavour.filter(({ link }) => !graph.nodes.has(link.from))} />
      <Cards title={words.against} graph={graph} evidence={against} />
    </>
  );
}

const isOf =
  (graph: ReportGraph, kind: 'QUOTE' | 'STATISTIC') =>
  ({ link }: Evidence): boolean =>
    graph.nodes.get(link.from)?.kind === kind;

function Cards({ title, graph, evidence }: { title: string; graph: ReportGraph; evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <Block title={`${title} (${String(evidence.length)})`}>
      {evidence.map((piece) => (
        <Card key={piece.link.id} graph={graph} piece={piece} />
      ))}
    </Block>
  );
}

function Card({ graph, piece }: { readonly graph: ReportGraph; readonly piece: Evidence }) {
  const node = graph.nodes.get(piece.link.from);
  const note = <Note piece={piece} />;
  if (node?.kind === 'QUOTE') return <QuoteCard graph={graph} quote={node} note={note} />;
  if (node?.kind === 'STATISTIC') return <StatisticCard graph={graph} statistic={node} note={note} />;
  return <CaseCard graph={graph} passageId={piece.link.from} note={note} />;
}

function CaseCard({ graph, passageId, note }: { graph: ReportGraph; passageId: string; note: ReactNode }) {
  const passage = graph.passagesById.get(passageId);
  if (passage === undefined) return null;
  const at = { exact: passage.text, start: passage.start, end: passage.end, passageId };
  return (
    <div className="card">
      <p className="report-words clamp-long">{passage.text}</p>
      <LineLink graph={graph} at={at} />
      {note}
    </div>
  );
}

function Note({ piece: { link, via } }: { readonly piece: Evidence }) {
  return (
    <p className="basis">
      {via.route === 'itself' ? null : <span className="via">{words.via(via.route, via.claim.label)}</span>}{' '}
      {link.stance === 'QUALIFIES' ? <span className="tag">{words.qualifies}</span> : null}{' '}
      {link.basis === 'INFERRED' ? <span className="tag tag-inferred">{words.inferred}</span> : null} {link.rationale}
    </p>
  );
}
