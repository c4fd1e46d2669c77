import type { ClaimNode, ReportGraph } from '../report/report-graph.ts';
import { details as words } from '../strings/common.ts';
import type { Answer } from './gather-answers.ts';
import { gatherAnswers } from './gather-answers.ts';
import { Block, LineLink, NodeLink } from './parts.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly claim: ClaimNode;
}

/** What the report says and what a coder inferred stand apart, each with its reason. */
export function AnswersBlock({ graph, claim }: Props) {
  const answers = gatherAnswers(graph, claim);
  const outward = claim.kind === 'RECOMMENDATION';
  const canBeAnswered = claim.kind === 'CONCERN' || claim.findingKind === 'PROBLEM';
  if (answers.length === 0 && !outward && !canBeAnswered) return null;
  const stated = answers.filter(({ link }) => link.basis === 'STATED');
  const inferred = answers.filter(({ link }) => link.basis === 'INFERRED');
  return (
    <Block title={outward ? words.answers : words.answeredBy}>
      {answers.length === 0 ? <p className="nothing">{outward ? words.answersNothing : words.unanswered}</p> : null}
      <Answers graph={graph} title={words.statedBasis} answers={stated} />
      <Answers graph={graph} title={words.inferredBasis} answers={inferred} />
    </Block>
  );
}

function Answers({ graph, title, answers }: { graph: ReportGraph; title: string; answers: readonly Answer[] }) {
  if (answers.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="node-list">
        {answers.map(({ link, other, via }) => (
          <li key={link.id}>
            <NodeLink node={other} />
            <p className="basis">
              {via.route === 'itself' ? null : <span className="via">{words.via(via.route, via.claim.label)}</span>}{' '}
              {link.rationale} {link.words === null ? null : <LineLink graph={graph} at={link.words} />}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
