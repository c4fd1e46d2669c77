import { useMemo } from 'react';
import type { ReportGraph } from '../report/report-graph.ts';
import { isClaim, linksFrom, linksTo, nodesOf } from '../report/report-graph.ts';
import { Legend } from '../graph-view/legend.tsx';
import { limits } from '../strings/help.ts';
import { LimitsLink } from '../limits/limits-link.tsx';
import { details as words, graph as graphWords } from '../strings/common.ts';
import { Block, NodeLink } from './parts.tsx';
import { QuoteCard } from './quote-card.tsx';

/** Nothing is selected: how to read the page, and three ways in. */
export function StartDetails({ graph }: { readonly graph: ReportGraph }) {
  const quote = nodesOf(graph, 'QUOTE').find(({ voice }) => voice === 'FIRST_HAND');
  const beginnings = useMemo(() => findBeginnings(graph), [graph]);
  return (
    <article className="start">
      <h2>{words.startTitle}</h2>
      {words.start.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {quote?.kind === 'QUOTE' ? <QuoteCard graph={graph} quote={quote} /> : null}
      <p>
        {limits.invitation} <LimitsLink className="inline-link" />
      </p>
      {beginnings.length === 0 ? null : (
        <Block title={words.startFrom}>
          <ul className="node-list">
            {beginnings.map((node) => (
              <li key={node.id}>
                <NodeLink node={node} />
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Block title={graphWords.legend}>
        <Legend hasThread={false} />
      </Block>
    </article>
  );
}

/** Of each kind the claim with the richest thread: most answers, then most evidence, then report order. */
function findBeginnings(graph: ReportGraph) {
  return (['RECOMMENDATION', 'CONCERN', 'AUDIENCE'] as const).flatMap((kind) => {
    const nodes = nodesOf(graph, kind).filter((node) => !isClaim(node) || node.parentId === null);
    const richness = (id: string): number =>
      linksFrom(graph, id, 'MITIGATES').length * 10 +
      linksTo(graph, id, 'MITIGATES').length * 10 +
      linksTo(graph, id, 'EVIDENCES').length +
      linksTo(graph, id, 'SPOKEN_BY').length;
    const [first] = [...nodes].sort((a, b) => richness(b.id) - richness(a.id) || a.order - b.order);
    return first === undefined ? [] : [first];
  });
}
