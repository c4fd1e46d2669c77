import type { ClaimNode, ReportGraph } from '../report/report-graph.ts';
import { details as words, FINDING_KIND_NAMES, KIND_NAMES } from '../strings/common.ts';
import { readClaim } from '../threads/family.ts';
import { AnswersBlock } from './answers-block.tsx';
import { ClaimLinksBlock } from './claim-links-block.tsx';
import { EvidenceBlocks } from './evidence-blocks.tsx';
import { Block, NodeHead, NodeLink, ReportWords } from './parts.tsx';
import { RaisedByBlock } from './raised-by-block.tsx';
import { TriangulationBlock } from './triangulation-block.tsx';

export function ClaimDetails({ graph, claim }: { readonly graph: ReportGraph; readonly claim: ClaimNode }) {
  const headline = readClaim(graph, claim.parentId);
  const kindName = claim.findingKind === null ? KIND_NAMES[claim.kind].one : FINDING_KIND_NAMES[claim.findingKind];
  return (
    <article>
      <NodeHead node={claim} kindName={kindName} />
      <h2>{claim.label}</h2>
      {headline === null ? null : (
        <p className="part-of">
          {words.roles[claim.partRole ?? 'PART']} <NodeLink node={headline} />
        </p>
      )}
      <Block title={words.stated}>
        {claim.statedIn.map((at) => (
          <ReportWords key={at.start} graph={graph} at={at} />
        ))}
      </Block>
      <RaisedByBlock graph={graph} claim={claim} />
      <AnswersBlock graph={graph} claim={claim} />
      <EvidenceBlocks graph={graph} claim={claim} />
      <TriangulationBlock graph={graph} claim={claim} />
      <PartsBlock graph={graph} claim={claim} />
      <ClaimLinksBlock graph={graph} claim={claim} />
      {claim.themes.length === 0 ? null : (
        <Block title={words.themes}>
          <p>{claim.themes.map(({ name }) => name).join(', ')}</p>
        </Block>
      )}
    </article>
  );
}

function PartsBlock({ graph, claim }: { readonly graph: ReportGraph; readonly claim: ClaimNode }) {
  const parts = claim.partIds.flatMap((id) => readClaim(graph, id) ?? []);
  if (parts.length === 0) return null;
  return (
    <Block title={`${words.parts} (${String(parts.length)})`}>
      <ol className="node-list">
        {parts.map((part) => (
          <li key={part.id}>
            <NodeLink node={part} />
            <PartRole part={part} />
          </li>
        ))}
      </ol>
    </Block>
  );
}

/** Silent where it is no more than one of the things that the headline consists of. */
function PartRole({ part }: { readonly part: ClaimNode }) {
  const role = part.partRole === null ? null : words.partRoles[part.partRole];
  return role === null ? null : <p className="basis">{role}</p>;
}
