import type { AudienceNode, GraphNode, RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { linksTo, narrowerOf } from '../report/report-graph.ts';
import { details as words, KIND_NAMES } from '../strings/common.ts';
import { Attributions } from './attributions.tsx';
import { FirstOf } from './first-of.tsx';
import { Block, NodeHead, NodeLink } from './parts.tsx';
import { QuoteCard } from './quote-card.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly audience: AudienceNode;
}

export function AudienceDetails({ graph, audience }: Props) {
  const links = linksTo(graph, audience.id, 'RAISED_BY');
  const raised = links.filter(({ polarity }) => polarity === 'RAISES');
  const denied = links.filter(({ polarity }) => polarity !== 'RAISES');
  const broader = audience.broaderIds.flatMap((id) => graph.nodes.get(id) ?? []);
  return (
    <article key={audience.id}>
      <NodeHead node={audience} kindName={KIND_NAMES.AUDIENCE.one} />
      <h2>{audience.label}</h2>
      <Nodes title={words.broader} nodes={broader} />
      <Raised graph={graph} title={words.raised} links={raised} />
      <Raised graph={graph} title={words.apart} links={denied} />
      <Spoken graph={graph} audience={audience} />
      <Nodes title={words.narrower} nodes={narrowerOf(graph, audience.id)} />
      {audience.aliases.length === 0 ? null : (
        <Block title={words.aliases}>
          <p className="small">{audience.aliases.join(', ')}</p>
        </Block>
      )}
    </article>
  );
}

function Nodes({ title, nodes }: { readonly title: string; readonly nodes: readonly GraphNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <Block title={title}>
      <ul className="node-list">
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeLink node={node} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Raised({ graph, title, links }: { graph: ReportGraph; title: string; links: readonly RaisedByLink[] }) {
  if (links.length === 0) return null;
  const count = new Set(links.map(({ from }) => from)).size;
  return (
    <Block title={`${title} (${String(count)})`}>
      <FirstOf items={links}>{(shown) => <Attributions graph={graph} links={shown} end="claim" />}</FirstOf>
    </Block>
  );
}

function Spoken({ graph, audience }: Props) {
  const quotes = linksTo(graph, audience.id, 'SPOKEN_BY').flatMap(({ from }) => {
    const node = graph.nodes.get(from);
    return node?.kind === 'QUOTE' ? [node] : [];
  });
  if (quotes.length === 0) return null;
  return (
    <Block title={`${words.spoke} (${String(quotes.length)})`}>
      <FirstOf items={quotes}>
        {(shown) => shown.map((quote) => <QuoteCard key={quote.id} graph={graph} quote={quote} />)}
      </FirstOf>
    </Block>
  );
}
