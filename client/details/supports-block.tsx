import type { EvidencesLink, ReportGraph } from '../report/report-graph.ts';
import { linksFrom } from '../report/report-graph.ts';
import { details as words } from '../strings/common.ts';
import { readClaim } from '../threads/family.ts';
import { gatherAnswers } from './gather-answers.ts';
import { Basis, Block, NodeLink } from './parts.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly evidenceId: string;
}

/** What a quote or number bears on, and what answers that. */
export function SupportsBlock({ graph, evidenceId }: Props) {
  const links = linksFrom(graph, evidenceId, 'EVIDENCES');
  return (
    <Block title={words.bearsOn}>
      {links.length === 0 ? <p className="nothing">{words.noClaim}</p> : null}
      <ul className="node-list">
        {links.map((link) => (
          <li key={link.id}>
            <Supported graph={graph} link={link} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Supported({ graph, link }: { readonly graph: ReportGraph; readonly link: EvidencesLink }) {
  const claim = readClaim(graph, link.to);
  if (claim === null) return null;
  const answers = claim.kind === 'RECOMMENDATION' ? [] : gatherAnswers(graph, claim);
  const recommendations = [...new Set(answers.map(({ other }) => other))];
  return (
    <>
      <span className="stance">{words.stances[link.stance]}</span>
      <NodeLink node={claim} />
      <Basis inferred={link.basis === 'INFERRED'} rationale={link.rationale} />
      {recommendations.length === 0 ? null : (
        <div className="onward">
          <span className="stance">{words.whichIsAnsweredBy}</span>
          <ul className="node-list">
            {recommendations.map((recommendation) => (
              <li key={recommendation.id}>
                <NodeLink node={recommendation} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
