import type { RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { details as words } from '../strings/common.ts';
import { describeAttribution } from './describe-attribution.ts';
import { groupAttributions } from './group-attributions.ts';
import { LineLink, NodeLink } from './parts.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly links: readonly RaisedByLink[];
  /** Which end is named: the audience, or the claim that it raised. */
  readonly end: 'audience' | 'claim';
}

/** Every attribution that the text makes, under the one whom it names. */
export function Attributions({ graph, links, end }: Props) {
  return (
    <ul className="node-list">
      {groupAttributions(links, end).map((group) => {
        const [first] = group;
        const node = graph.nodes.get(end === 'audience' ? first.to : first.from);
        return node === undefined ? null : (
          <li key={`${first.polarity} ${node.id}`}>
            {first.polarity === 'RAISES' ? null : <span className="denial">{words.denials[first.polarity]}</span>}
            <NodeLink node={node} />
            {group.filter(isTold).map((link) => (
              <AttributionLine key={link.id} graph={graph} link={link} />
            ))}
            <Lines graph={graph} links={group.filter((link) => !isTold(link))} />
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the text says more of it than that it was so. */
function isTold(link: RaisedByLink): boolean {
  const {
    prevalence,
    emphasis,
    elicitation,
    movement,
    qualifier,
    rationale,
    strands,
    regions,
    comparedWithIds,
    basis,
  } = link;
  const said = [prevalence, emphasis, elicitation, movement, qualifier, rationale].some((word) => word !== null);
  return said || strands.length + regions.length + comparedWithIds.length > 0 || basis === 'INFERRED';
}

function Lines({ graph, links }: { readonly graph: ReportGraph; readonly links: readonly RaisedByLink[] }) {
  if (links.length === 0) return null;
  return (
    <p className="basis lines">
      {links.map((link) => (
        <LineLink key={link.id} graph={graph} at={link.words} />
      ))}
    </p>
  );
}

/** How, where and in which words; and the line. */
function AttributionLine({ graph, link }: { readonly graph: ReportGraph; readonly link: RaisedByLink }) {
  const description = describeAttribution(graph, link);
  return (
    <p className="basis">
      {description === '' ? null : <>{description}. </>}
      {link.qualifier === null ? null : (
        <>
          {words.inTheReport} <span className="report-term">{link.qualifier}</span>.{' '}
        </>
      )}
      {link.basis === 'INFERRED' ? <span className="tag tag-inferred">{words.inferred}</span> : null} {link.rationale}{' '}
      <LineLink graph={graph} at={link.words} />
    </p>
  );
}
