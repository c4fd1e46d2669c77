import { QuoteCard } from '../details/quote-card.tsx';
import { StatisticCard } from '../details/statistic-card.tsx';
import type { EvidenceNode, EvidencesLink, ReportGraph } from '../report/report-graph.ts';
import { linksTo } from '../report/report-graph.ts';
import { details as detailWords } from '../strings/common.ts';
import { compare as words } from '../strings/compare.ts';
import { Unfold } from '../app/unfold.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly claimId: string;
  /** Tells this from others on the page. */
  readonly id: string;
}

/** How many quotes and numbers bear on a claim; on asking, which. Nothing where none does. */
export function ClaimEvidence({ graph, claimId, id }: Props) {
  const links = linksTo(graph, claimId, 'EVIDENCES').filter(({ from }) => graph.nodes.has(from));
  const quotes = links.filter(({ from }) => graph.nodes.get(from)?.kind === 'QUOTE').length;
  if (links.length === 0) return null;
  const counts = [
    ...(quotes === 0 ? [] : [words.quotes(quotes)]),
    ...(links.length === quotes ? [] : [words.statistics(links.length - quotes)]),
  ];
  return (
    <Unfold id={id} name={counts.join(', ')}>
      {links.map((link) => (
        <BearingCard key={link.id} graph={graph} link={link} />
      ))}
    </Unfold>
  );
}

/** Words or a number, and how they bear on the claim. */
export function BearingCard({ graph, link }: { readonly graph: ReportGraph; readonly link: EvidencesLink }) {
  const stance = link.stance === 'SUPPORTS' ? '' : detailWords.stances[link.stance];
  const isInferred = link.basis === 'INFERRED';
  const note =
    stance === '' && !isInferred && link.rationale === null ? null : (
      <p className="basis">
        {stance} {isInferred ? <span className="tag tag-inferred">{detailWords.inferred}</span> : null} {link.rationale}
      </p>
    );
  return <EvidenceCard graph={graph} node={graph.nodes.get(link.from) as EvidenceNode} note={note} />;
}

interface CardProps {
  readonly graph: ReportGraph;
  readonly node: EvidenceNode;
  readonly note?: React.ReactNode;
}

export function EvidenceCard({ graph, node, note }: CardProps) {
  return node.kind === 'QUOTE' ? (
    <QuoteCard graph={graph} quote={node} note={note} />
  ) : (
    <StatisticCard graph={graph} statistic={node} note={note} />
  );
}
