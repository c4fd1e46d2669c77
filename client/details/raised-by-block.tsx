import type { ClaimNode, RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { linksFrom } from '../report/report-graph.ts';
import { details as words } from '../strings/common.ts';
import { findParts } from '../threads/family.ts';
import { Attributions } from './attributions.tsx';
import { Block, NodeLink } from './parts.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly claim: ClaimNode;
}

/** Who raised a claim, in the report's words; who did less so or not at all stands apart and is never counted among them. */
export function RaisedByBlock({ graph, claim }: Props) {
  const links = linksFrom(graph, claim.id, 'RAISED_BY');
  const raising = links.filter(({ polarity }) => polarity === 'RAISES');
  const denying = links.filter(({ polarity }) => polarity !== 'RAISES');
  const throughParts = findParts(graph, claim).flatMap(({ id }) =>
    linksFrom(graph, id, 'RAISED_BY').filter(
      ({ polarity, to }) => polarity === 'RAISES' && !raising.some((own) => own.to === to),
    ),
  );
  return (
    <>
      <Block title={raising.length === 0 ? words.raisedBy : `${words.raisedBy} (${String(countPeople(raising))})`}>
        {raising.length === 0 && throughParts.length === 0 ? <p className="nothing">{words.nobody}</p> : null}
        <Attributions graph={graph} links={raising} end="audience" />
        {throughParts.length === 0 ? null : <h4>{words.raisedByParts}</h4>}
        <People graph={graph} links={throughParts} />
      </Block>
      {denying.length === 0 ? null : (
        <Block title={words.apart}>
          <Attributions graph={graph} links={denying} end="audience" />
        </Block>
      )}
    </>
  );
}

const countPeople = (links: readonly RaisedByLink[]): number => new Set(links.map(({ to }) => to)).size;

function People({ graph, links }: { readonly graph: ReportGraph; readonly links: readonly RaisedByLink[] }) {
  const people = [...new Set(links.map(({ to }) => to))].flatMap((id) => graph.nodes.get(id) ?? []);
  return (
    <ul className="node-list">
      {people.map((node) => (
        <li key={node.id}>
          <NodeLink node={node} />
        </li>
      ))}
    </ul>
  );
}
