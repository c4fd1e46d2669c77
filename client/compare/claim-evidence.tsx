import { QuoteCard } from '../details/quote-card.tsx';
import { StatisticCard } from '../details/statistic-card.tsx';
import type { EvidenceNode, ReportGraph } from '../report/report-graph.ts';
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
      {links.map((link) => {
        const node = graph.nodes.get(link.from);
        const stance = link.stance === 'SUPPORTS' ? '' : detailWords.stances[link.stance];
        const note = (
          <p className="basis">
            {stance}{' '}
            {link.basis === 'INFERRED' ? <span className="tag tag-inferred">{detailWords.inferred}</span> : null}{' '}
            {link.rationale}
          </p>
        );
        return <EvidenceCard key={link.id} graph={graph} node={node as EvidenceNode} note={note} />;
      })}
    </Unfold>
  );
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
