import { useAddress } from '../address/use-address.ts';
import { useAsked } from '../api/use-asked.ts';
import { Answered } from '../app/answered.tsx';
import type { ViewProps } from '../app/views.tsx';
import { BarChart } from '../charts/bar-chart.tsx';
import { FigureChart } from '../charts/figure-chart.tsx';
import type { StrandKind } from '../generated/graphql.ts';
import { VocabulariesDocument } from '../generated/graphql.ts';
import type { ReportGraph, StatisticNode } from '../report/report-graph.ts';
import { nodesOf } from '../report/report-graph.ts';
import { charts as words } from '../strings/charts.ts';
import { compare } from '../strings/compare.ts';
import { ScopeNote } from './scope-note.tsx';
import { SideBySide } from './side-by-side.tsx';

/** The published charts and numbers, and where several strands have a number on one claim. */
export function FiguresView({ whole }: ViewProps) {
  const asked = useAsked(['vocabularies'], (ask) => ask(VocabulariesDocument, {}));
  const statistics = listStatistics(whole);
  return (
    <>
      <h2>{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <ScopeNote />
      <Answered asked={asked} waiting={compare.waiting}>
        {({ strands }) => (
          <Figures graph={whole} all={statistics} strandKinds={new Map(strands.map(({ id, kind }) => [id, kind]))} />
        )}
      </Answered>
      <SideBySide graph={whole} all={statistics} />
    </>
  );
}

function listStatistics(graph: ReportGraph): readonly StatisticNode[] {
  return nodesOf(graph, 'STATISTIC');
}

interface FiguresProps {
  readonly graph: ReportGraph;
  readonly all: readonly StatisticNode[];
  readonly strandKinds: ReadonlyMap<string, StrandKind>;
}

function Figures({ graph, all, strandKinds }: FiguresProps) {
  const { state } = useAddress();
  const isStatedOnly = state.basis === 'stated';
  const figures = [...graph.figures.values()].sort((a, b) => a.number - b.number);
  const elsewhere = all.filter(({ figureId }) => figureId === null);
  return (
    <>
      {figures.map((figure) => (
        <FigureChart
          key={figure.id}
          graph={graph}
          figure={figure}
          statistics={all.filter(({ figureId }) => figureId === figure.id)}
          all={all.filter(({ figureId }) => figureId !== null)}
          strandKinds={strandKinds}
          isStatedOnly={isStatedOnly}
        />
      ))}
      {elsewhere.length === 0 ? null : (
        <section aria-label={words.elsewhere}>
          <h3>{words.elsewhere}</h3>
          {groupByStrand(elsewhere).map(([strand, statistics]) => (
            <div key={strand}>
              <h4>{strand}</h4>
              <BarChart graph={graph} statistics={statistics} all={all} label={strand} isStatedOnly={isStatedOnly} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function groupByStrand(statistics: readonly StatisticNode[]): [string, StatisticNode[]][] {
  const groups = new Map<string, StatisticNode[]>();
  for (const statistic of statistics) {
    const strand = statistic.strand?.name ?? words.unknownStrand;
    groups.set(strand, [...(groups.get(strand) ?? []), statistic]);
  }
  return [...groups];
}
