import type { ClaimLink, ClaimNode, ReportGraph, ShiftLink } from '../report/report-graph.ts';
import { linksFrom, linksTo } from '../report/report-graph.ts';
import { details as words } from '../strings/common.ts';
import { readClaim } from '../threads/family.ts';
import { Basis, Block, LineLink, NodeLink } from './parts.tsx';

/** What a claim is at odds with, what it leads to and follows from, and which way views moved. */
export function ClaimLinksBlock({ graph, claim }: { readonly graph: ReportGraph; readonly claim: ClaimNode }) {
  const atOdds = [...linksFrom(graph, claim.id, 'CONFLICTS_WITH'), ...linksTo(graph, claim.id, 'CONFLICTS_WITH')];
  return (
    <>
      <Links graph={graph} claim={claim} title={words.atOdds} links={atOdds} />
      <Links graph={graph} claim={claim} title={words.leadsTo} links={linksFrom(graph, claim.id, 'LEADS_TO')} />
      <Links graph={graph} claim={claim} title={words.followsFrom} links={linksTo(graph, claim.id, 'LEADS_TO')} />
      <Links graph={graph} claim={claim} title={words.shiftedTo} links={linksFrom(graph, claim.id, 'SHIFTED_TO')} />
      <Links graph={graph} claim={claim} title={words.shiftedFrom} links={linksTo(graph, claim.id, 'SHIFTED_TO')} />
    </>
  );
}

interface Props {
  readonly graph: ReportGraph;
  readonly claim: ClaimNode;
  readonly title: string;
  readonly links: readonly (ClaimLink | ShiftLink)[];
}

function Links({ graph, claim, title, links }: Props) {
  if (links.length === 0) return null;
  return (
    <Block title={title}>
      <ul className="node-list">
        {links.map((link) => {
          const other = readClaim(graph, link.from === claim.id ? link.to : link.from);
          return other === null ? null : (
            <li key={link.id}>
              <NodeLink node={other} />
              {link.type === 'SHIFTED_TO' ? <Whose graph={graph} audienceId={link.audienceId} /> : null}
              <Basis inferred={link.basis === 'INFERRED'} rationale={link.rationale} />
              {link.words === null ? null : (
                <p className="basis">
                  <LineLink graph={graph} at={link.words} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Block>
  );
}

function Whose({ graph, audienceId }: { readonly graph: ReportGraph; readonly audienceId: string }) {
  const audience = graph.nodes.get(audienceId);
  return audience === undefined ? null : (
    <p className="basis">
      {words.viewOf} <NodeLink node={audience} />
    </p>
  );
}
