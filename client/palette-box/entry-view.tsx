import { KindMark } from '../graph-view/kind-mark.tsx';
import { NodeName } from '../list/node-name.tsx';
import type { GraphNode, ReportGraph } from '../report/report-graph.ts';
import { KIND_NAMES } from '../strings/common.ts';
import { paletteBox as words, SEARCH_KIND_NAMES } from '../strings/palette-box.ts';
import type { Entry } from './entry.ts';
import type { Hit, Snippet } from './hit.ts';
import { findCuts, splitSnippet } from './hit.ts';

/** One thing that the box offers. */
export function EntryView({ entry, graph }: { readonly entry: Entry; readonly graph: ReportGraph }) {
  switch (entry.type) {
    case 'node':
      return (
        <>
          <Kind node={entry.node} name={KIND_NAMES[entry.node.kind].one} />
          <NodeName node={entry.node} />
          {entry.because === null ? null : <span className="result-because clamp">{entry.because}</span>}
        </>
      );
    case 'hit':
      return <HitView hit={entry.hit} graph={graph} />;
    case 'command':
    case 'more':
      return <span>{entry.name}</span>;
  }
}

function HitView({ hit: { node, snippets }, graph }: { readonly hit: Hit; readonly graph: ReportGraph }) {
  const passage = graph.passagesById.get(node.id);
  const shown = graph.nodes.get(node.id);
  const isFirstHand = shown?.kind === 'QUOTE' && shown.voice === 'FIRST_HAND';
  const kind = SEARCH_KIND_NAMES[node.__typename.toUpperCase() as keyof typeof SEARCH_KIND_NAMES].one;
  const name = passage === undefined ? kind : `${kind}, ${words.line(passage.line)}`;
  return (
    <>
      <Kind node={shown} name={name} />
      {snippets.slice(0, 2).map((snippet) => (
        <SnippetText
          key={`${snippet.field}-${String(snippet.start)}-${snippet.text}`}
          snippet={snippet}
          isQuote={isFirstHand && snippet.field === 'TEXT'}
          whole={snippet.field !== 'TEXT' ? '' : (passage?.text ?? (shown?.kind === 'QUOTE' ? shown.text : ''))}
        />
      ))}
    </>
  );
}

function Kind({ node, name }: { readonly node: GraphNode | undefined; readonly name: string }) {
  return (
    <span className="result-kind">
      {node === undefined ? null : <KindMark kind={node.kind} />} {name}
    </span>
  );
}

interface SnippetProps {
  readonly snippet: Snippet;
  readonly isQuote: boolean;
  /** What it was cut from; empty where that is not at hand. */
  readonly whole: string;
}

/** Whoever reads it sees where words were left out; the dots are ours and stand outside the quotation marks. */
function SnippetText({ snippet, isQuote, whole }: SnippetProps) {
  const { isBegun, isCut } = findCuts(snippet, whole);
  const parts = splitSnippet(snippet).map(({ text, isFound }, index) =>
    isFound ? <mark key={index}>{text}</mark> : text,
  );
  return (
    <span className="snippet">
      {isBegun ? '… ' : ''}
      {isQuote ? <q className="own-words">{parts}</q> : parts}
      {isCut ? ' …' : ''}
    </span>
  );
}

/** How a screen reader names it. */
export function nameEntry(entry: Entry): string {
  switch (entry.type) {
    case 'node':
      return `${KIND_NAMES[entry.node.kind].one}: ${entry.node.label}`;
    case 'hit':
      return entry.hit.snippets[0]?.text ?? entry.hit.node.id;
    case 'command':
    case 'more':
      return entry.name;
  }
}
