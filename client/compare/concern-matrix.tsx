import { useMemo } from 'react';
import { useAddress } from '../address/use-address.ts';
import type { ViewProps } from '../app/views.tsx';
import { NodeLink } from '../details/parts.tsx';
import { QuoteCard } from '../details/quote-card.tsx';
import type { QuoteNode, ReportGraph } from '../report/report-graph.ts';
import { linksTo } from '../report/report-graph.ts';
import { matrix as words } from '../strings/matrix.ts';
import { buildConcernMatrix } from './build-concern-matrix.ts';
import { nameCell } from './matrix-model.ts';
import { MatrixTable } from './matrix-table.tsx';
import { SideWords } from './side-words.tsx';

/** Who raises which concern, by the attributions that the filters let through. */
export function ConcernMatrixTable({ graph }: Pick<ViewProps, 'graph'>) {
  const { state } = useAddress();
  const together = !state.narrower;
  const model = useMemo(() => buildConcernMatrix(graph, together), [graph, together]);
  return (
    <>
      <h2>{words.concernsTitle}</h2>
      <p className="lead">{words.concernsLead}</p>
      <p className="small">{together ? words.rolledUp : words.apart}</p>
      {model.rows.length === 0 ? <p className="nothing">{words.empty}</p> : null}
      <MatrixTable
        label={words.concernsTitle}
        model={model}
        renderHeading={({ id }) => <Heading graph={graph} id={id} />}
        renderMembers={(row, column) => (
          <>
            <SideWords
              graph={graph}
              audienceId={column}
              links={model.attributions.get(nameCell(row, column)) ?? []}
              id={nameCell(row, column)}
            />
            <Quotes graph={graph} concernId={row} people={model.people.get(column) ?? new Set()} />
          </>
        )}
      />
    </>
  );
}

function Heading({ graph, id }: { readonly graph: ReportGraph; readonly id: string }) {
  const node = graph.nodes.get(id);
  return node === undefined ? null : <NodeLink node={node} />;
}

interface QuotesProps {
  readonly graph: ReportGraph;
  readonly concernId: string;
  readonly people: ReadonlySet<string>;
}

/** Their own words that bear on it. */
function Quotes({ graph, concernId, people }: QuotesProps) {
  const quotes = linksTo(graph, concernId, 'EVIDENCES')
    .map(({ from }) => graph.nodes.get(from))
    .filter((node): node is QuoteNode => node?.kind === 'QUOTE' && node.speakerIds.some((id) => people.has(id)));
  return quotes.map((quote) => <QuoteCard key={quote.id} graph={graph} quote={quote} />);
}
