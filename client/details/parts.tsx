/** The small pieces that all details are made of. */
import type { ReactNode } from 'react';
import { AddressLink } from '../app/address-link.tsx';
import { KindMark } from '../graph-view/kind-mark.tsx';
import type { GraphNode, ReportGraph, Words } from '../report/report-graph.ts';
import { details as words } from '../strings/common.ts';

/** Nothing at all where there is nothing to say. */
export function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="block">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

export function NodeHead({ node, kindName }: { readonly node: GraphNode; readonly kindName: string }) {
  return (
    <p className="node-kind">
      <KindMark kind={node.kind} /> {kindName}
    </p>
  );
}

export function NodeLink({ node }: { readonly node: GraphNode }) {
  return (
    <AddressLink className="node-link" change={{ node: node.id, at: null, pane: null }}>
      <KindMark kind={node.kind} />
      <span>{node.label}</span>
    </AddressLink>
  );
}

/** Opens the report where the words stand. */
export function LineLink({ graph, at }: { readonly graph: ReportGraph; readonly at: Words }) {
  const passage = graph.passagesById.get(at.passageId);
  if (passage === undefined) return null;
  return (
    <AddressLink className="line-link" change={placeOf(at)} label={words.lineOf(passage.line)}>
      {words.line(passage.line)}
    </AddressLink>
  );
}

export const placeOf = ({ start, end }: Words) => ({ view: 'read', at: { start, end }, pane: 'view' }) as const;

/** The report's own words: never between quotation marks, which are for people. */
export function ReportWords({ graph, at }: { readonly graph: ReportGraph; readonly at: Words }) {
  return (
    <p className="report-words">
      {at.exact} <LineLink graph={graph} at={at} />
    </p>
  );
}

export function Basis({ inferred, rationale }: { readonly inferred: boolean; readonly rationale: string | null }) {
  if (!inferred && rationale === null) return null;
  return (
    <p className="basis">
      {inferred ? <span className="tag tag-inferred">{words.inferred}</span> : null} {rationale}
    </p>
  );
}
