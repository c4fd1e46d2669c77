import type { ReactNode } from 'react';
import { AddressLink } from '../app/address-link.tsx';
import type { ReportGraph, StatisticNode } from '../report/report-graph.ts';
import { lineOf } from '../report/report-graph.ts';
import { details as words } from '../strings/common.ts';
import { placeOf } from './parts.tsx';
import { printFigure } from './print-figure.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly statistic: StatisticNode;
  readonly note?: ReactNode;
}

/** A number with its base beside it. */
export function StatisticCard({ graph, statistic, note }: Props) {
  const line = lineOf(graph, statistic.words);
  return (
    <div className="card statistic-card">
      <AddressLink className="statistic-link" change={placeOf(statistic.words)}>
        <b className="tabular">{printFigure(statistic)}</b> <span>{statistic.label}</span>
      </AddressLink>
      <p className="small">
        {[statistic.strand?.name ?? null, printBase(statistic), line === null ? null : words.line(line)]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {note}
    </div>
  );
}

/** `base 2,025`; the words of the base where no number is printed. */
function printBase({ base, baseCount }: StatisticNode): string {
  if (baseCount !== null) return words.baseOf(baseCount.toLocaleString('en-GB'));
  return base ?? words.noBase;
}
