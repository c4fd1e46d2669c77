import { FirstOf } from '../details/first-of.tsx';
import { NodeLink } from '../details/parts.tsx';
import type { LinkOfType, RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { linksFrom } from '../report/report-graph.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import type { ComparedClaim } from './read-comparison.ts';
import { SideWords } from './side-words.tsx';

const CLAIMS_AT_ONCE = 100;

interface Props {
  readonly graph: ReportGraph;
  readonly claims: readonly ComparedClaim[];
  readonly left: string;
  readonly right: string;
}

/** Claims, each with what is said of both sides and the words of people that bear on it. */
export function ComparedClaims({ graph, claims, left, right }: Props) {
  const nameOf = (id: string): string => graph.nodes.get(id)?.label ?? id;
  return (
    <FirstOf items={claims} page={CLAIMS_AT_ONCE}>
      {(shown) => (
        <ol className="compared">
          {shown.map(({ node: { id }, ...said }) => {
            const claim = graph.nodes.get(id);
            if (claim === undefined) return null;
            const links = linksFrom(graph, id, 'RAISED_BY');
            return (
              <li key={id}>
                <h4>
                  <NodeLink node={claim} />
                </h4>
                <div className="two-sides">
                  {(
                    [
                      [left, said.left],
                      [right, said.right],
                    ] as const
                  ).map(([side, ids]) => (
                    <div key={side}>
                      <h5>{nameOf(side)}</h5>
                      <SideWords graph={graph} audienceId={side} links={pick(links, ids)} id={`${id} ${side}`} />
                    </div>
                  ))}
                </div>
                <ClaimEvidence graph={graph} claimId={id} id={id} />
              </li>
            );
          })}
        </ol>
      )}
    </FirstOf>
  );
}

function pick(links: readonly LinkOfType<'RAISED_BY'>[], asked: readonly { readonly id: string }[]): RaisedByLink[] {
  const wanted = new Set(asked.map(({ id }) => id));
  return links.filter(({ id }) => wanted.has(id));
}
