import type { QuoteNode, ReportGraph } from '../report/report-graph.ts';
import { details as words, KIND_NAMES } from '../strings/common.ts';
import { Block, NodeHead, NodeLink } from './parts.tsx';
import { QuoteCard } from './quote-card.tsx';
import { SupportsBlock } from './supports-block.tsx';

export function QuoteDetails({ graph, quote }: { readonly graph: ReportGraph; readonly quote: QuoteNode }) {
  return (
    <article>
      <NodeHead node={quote} kindName={KIND_NAMES.QUOTE.one} />
      <h2 className="visually-hidden">{quote.attribution}</h2>
      <QuoteCard graph={graph} quote={quote} />
      <Block title={words.saidBy}>
        <ul className="node-list">
          {quote.speakerIds
            .flatMap((id) => graph.nodes.get(id) ?? [])
            .map((node) => (
              <li key={node.id}>
                <NodeLink node={node} />
              </li>
            ))}
        </ul>
        <p className="small heard-in">
          {[quote.strand.name, quote.region?.name].filter((part) => part !== undefined).join(', ')}
        </p>
      </Block>
      <SupportsBlock graph={graph} evidenceId={quote.id} />
    </article>
  );
}
