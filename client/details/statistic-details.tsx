import type { ReportGraph, StatisticNode } from '../report/report-graph.ts';
import { details as words, KIND_NAMES } from '../strings/common.ts';
import { Block, LineLink, NodeHead, NodeLink } from './parts.tsx';
import { printFigure } from './print-figure.ts';
import { SupportsBlock } from './supports-block.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly statistic: StatisticNode;
}

export function StatisticDetails({ graph, statistic }: Props) {
  const figure = statistic.figureId === null ? undefined : graph.figures.get(statistic.figureId);
  const facts: readonly (readonly [string, string | null])[] = [
    [words.question, statistic.question ?? figure?.question ?? null],
    [words.base, statistic.base ?? figure?.base ?? words.noBase],
    [words.heardIn, statistic.strand?.name ?? null],
    [words.asPrinted, statistic.wording],
    [words.chart, figure === undefined ? null : figure.title],
  ];
  return (
    <article>
      <NodeHead node={statistic} kindName={KIND_NAMES.STATISTIC.one} />
      <p className="figure-value tabular">{printFigure(statistic)}</p>
      <h2>{statistic.label}</h2>
      <LineLink graph={graph} at={statistic.words} />
      <dl className="facts">
        {facts.map(([name, fact]) =>
          fact === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ),
        )}
      </dl>
      <AskedOf graph={graph} statistic={statistic} />
      <SupportsBlock graph={graph} evidenceId={statistic.id} />
    </article>
  );
}

function AskedOf({ graph, statistic }: Props) {
  const people = statistic.audienceIds.flatMap((id) => graph.nodes.get(id) ?? []);
  if (people.length === 0) return null;
  return (
    <Block title={words.answeredByPeople}>
      <ul className="node-list">
        {people.map((node) => (
          <li key={node.id}>
            <NodeLink node={node} />
          </li>
        ))}
      </ul>
    </Block>
  );
}
