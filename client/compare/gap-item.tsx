import { NodeLink } from '../details/parts.tsx';
import { QuoteCard } from '../details/quote-card.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { details } from '../strings/common.ts';
import { gaps as words } from '../strings/gaps.ts';
import type { ViewState } from '../address/view-state.ts';
import type { Gap, GapAnswer } from './read-gaps.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly gap: Gap;
  readonly kind: ViewState['gap'];
}

/** What is missing, at what, and what would close it. */
export function GapItem({ graph, gap, kind }: Props) {
  const node = graph.nodes.get(gap.node.id);
  const who = WHO[kind];
  const strands = kind === 'single_strand' ? gap.strands.map(({ name }) => name).join(', ') : '';
  return (
    <li>
      {node === undefined ? <b>{gap.node.id}</b> : null}
      {node?.kind === 'QUOTE' ? <QuoteCard graph={graph} quote={node} /> : null}
      {node === undefined || node.kind === 'QUOTE' ? null : (
        <h4>
          <NodeLink node={node} />
        </h4>
      )}
      <p className="gap-fact">
        <span className="soft">{words.toClose}</span> {gap.toClose}
      </p>
      {who === null || gap.audiences.length === 0 ? null : (
        <p className="gap-fact">
          <span className="soft">{who}:</span> {gap.audiences.map(({ name }) => name).join(', ')}
        </p>
      )}
      {strands === '' ? null : (
        <p className="gap-fact">
          <span className="soft">{words.theStrand}:</span> {strands}
        </p>
      )}
      <Answers graph={graph} title={`${words.answeredBy}:`} answers={gap.answers} />
      <Answers graph={graph} title={words.headlineAnswered} answers={gap.headlineAnswers} />
    </li>
  );
}

/** What the audiences of a gap are to it; null where it is the audience itself. */
const WHO: Readonly<Record<ViewState['gap'], string | null>> = {
  unanswered_concern: words.raisedBy,
  unanswered_problem: words.raisedBy,
  unevidenced_recommendation: words.raisedBy,
  single_audience: words.theOne,
  single_strand: words.raisedBy,
  unused_quote: words.saidBy,
  silent_audience: null,
  answered_by_others: words.notTheirs,
};

function Answers({ graph, title, answers }: { graph: ReportGraph; title: string; answers: readonly GapAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <div className="gap-fact">
      <span className="soft">{title}</span>
      <ul className="node-list">
        {answers.map(({ id, basis, recommendation }) => {
          const node = graph.nodes.get(recommendation.id);
          return node === undefined ? null : (
            <li key={id}>
              <NodeLink node={node} />{' '}
              {basis === 'INFERRED' ? <span className="tag tag-inferred">{details.inferred}</span> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
