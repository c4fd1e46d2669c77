import { useMemo } from 'react';
import { useAddress } from '../address/use-address.ts';
import type { ViewProps } from '../app/views.tsx';
import { NodeLink } from '../details/parts.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { matrix as words } from '../strings/matrix.ts';
import { readClaim } from '../threads/family.ts';
import { buildConcernMatrix } from './build-concern-matrix.ts';
import { CellWords } from './cell-words.tsx';
import { findQuotes } from './find-cell-words.ts';
import { nameCell } from './matrix-model.ts';
import { MatrixTable } from './matrix-table.tsx';

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
        renderMembers={(row, column) => {
          const claim = readClaim(graph, row);
          const name = nameCell(row, column);
          return claim === null ? null : (
            <CellWords
              graph={graph}
              claim={claim}
              audienceId={column}
              quotes={findQuotes(graph, row, { audience: model.within.get(column) })}
              links={model.attributions.get(name) ?? []}
              id={name}
            />
          );
        }}
      />
    </>
  );
}

function Heading({ graph, id }: { readonly graph: ReportGraph; readonly id: string }) {
  const node = graph.nodes.get(id);
  return node === undefined ? null : <NodeLink node={node} />;
}
