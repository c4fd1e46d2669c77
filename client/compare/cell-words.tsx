import { Unfold } from '../app/unfold.tsx';
import { NodeLink, ReportWords } from '../details/parts.tsx';
import type { ClaimNode, EvidencesLink, RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { details } from '../strings/common.ts';
import { compare } from '../strings/compare.ts';
import { matrix as words } from '../strings/matrix.ts';
import { readClaim } from '../threads/family.ts';
import { BearingCard } from './claim-evidence.tsx';
import type { WordsScope } from './find-cell-words.ts';
import { findQuotes, findRaising } from './find-cell-words.ts';
import { SideWords } from './side-words.tsx';

const AT_ONCE = 3;

interface Props {
  readonly graph: ReportGraph;
  readonly claim: ClaimNode;
  /** Whose name is not repeated; empty where several are counted. */
  readonly audienceId: string;
  readonly quotes: readonly EvidencesLink[];
  readonly links: readonly RaisedByLink[];
  /** Tells this from others on the page. */
  readonly id: string;
}

/** What stands behind a claim in a cell: the words of people first, then the report's. */
export function CellWords({ graph, claim, audienceId, quotes, links, id }: Props) {
  const rest = quotes.slice(AT_ONCE);
  return (
    <>
      <Quotes graph={graph} quotes={quotes.slice(0, AT_ONCE)} />
      {rest.length === 0 ? null : (
        <Unfold id={`${id} quotes`} name={words.moreQuotes(rest.length)}>
          <Quotes graph={graph} quotes={rest} />
        </Unfold>
      )}
      <p className="small">{quotes.length === 0 ? words.noQuotes : details.inTheReport}</p>
      {links.length === 0 ? (
        claim.statedIn.map((at) => <ReportWords key={at.start} graph={graph} at={at} />)
      ) : (
        <SideWords graph={graph} audienceId={audienceId} links={links} id={id} />
      )}
    </>
  );
}

function Quotes({ graph, quotes }: Pick<Props, 'graph' | 'quotes'>) {
  return quotes.map((link) => <BearingCard key={link.id} graph={graph} link={link} />);
}

interface ClaimsProps extends Pick<Props, 'graph'> {
  readonly ids: readonly string[];
  readonly scope: WordsScope;
}

/** The claims that a number counts, each with the words behind it; those of which people are quoted come first. */
export function ClaimWords({ graph, ids, scope }: ClaimsProps) {
  const claims = ids.flatMap((id) => readClaim(graph, id) ?? []);
  const quoted = claims.map((claim) => ({ claim, quotes: findQuotes(graph, claim.id, scope) }));
  const ordered = quoted.toSorted((a, b) => Number(b.quotes.length > 0) - Number(a.quotes.length > 0));
  const [audienceId = ''] = scope.audience ?? [];
  if (claims.length === 0) return <p className="nothing">{compare.none}</p>;
  return (
    <ul className="node-list">
      {ordered.map(({ claim, quotes }) => (
        <li key={claim.id}>
          <NodeLink node={claim} />
          <CellWords
            graph={graph}
            claim={claim}
            audienceId={audienceId}
            quotes={quotes}
            links={findRaising(graph, claim.id, scope)}
            id={claim.id}
          />
        </li>
      ))}
    </ul>
  );
}
