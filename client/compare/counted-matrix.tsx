import { useMemo } from 'react';
import { useAddress } from '../address/use-address.ts';
import { useAsked } from '../api/use-asked.ts';
import { Answered } from '../app/answered.tsx';
import type { ViewProps } from '../app/views.tsx';
import { NodeLink } from '../details/parts.tsx';
import { narrowGraph, NO_FILTERS } from '../filters/narrow-graph.ts';
import type { Axis, MatrixQuery, Measure } from '../generated/graphql.ts';
import { MatrixDocument } from '../generated/graphql.ts';
import { compare } from '../strings/compare.ts';
import { matrix as words } from '../strings/matrix.ts';
import type { Axes } from './build-counted-matrix.ts';
import { buildCountedMatrix, findMembers, scopeOf } from './build-counted-matrix.ts';
import { ClaimWords } from './cell-words.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { Members } from './members.tsx';
import { basisOf, ScopeNote } from './scope-note.tsx';

interface Props extends Pick<ViewProps, 'whole'> {
  readonly axes: Axes;
}

/** Any two ways of parting the report, as the API counts them. */
export function CountedMatrixTable({ whole, axes }: Props) {
  const { state } = useAddress();
  const variables = {
    slug: whole.report.slug,
    rows: axes.rows.toUpperCase() as Axis,
    columns: axes.columns.toUpperCase() as Axis,
    measure: axes.measure.toUpperCase() as Measure,
    basis: basisOf(state.basis),
    withNarrower: !state.narrower,
  };
  const asked = useAsked(['matrix', variables], (ask) => ask(MatrixDocument, variables));
  return (
    <>
      <h2>{words.title(axes.rows, axes.columns, axes.measure)}</h2>
      <p className="lead">{words.lead}</p>
      <ScopeNote />
      <Answered asked={asked} waiting={compare.waiting}>
        {({ matrix }) => (matrix === null ? null : <Table whole={whole} matrix={matrix} axes={axes} />)}
      </Answered>
    </>
  );
}

type Counted = NonNullable<MatrixQuery['matrix']>;

function Table({ whole, matrix, axes }: Props & { readonly matrix: Counted }) {
  const { basis } = useAddress().state;
  const model = useMemo(() => buildCountedMatrix(matrix, axes), [matrix, axes]);
  const graph = useMemo(() => narrowGraph(whole, { ...NO_FILTERS, basis }), [whole, basis]);
  const { rows, columns } = matrix.leftOut;
  return (
    <>
      {rows + columns === 0 ? null : <p className="small">{words.leftOut(rows, columns)}</p>}
      <MatrixTable
        label={words.title(axes.rows, axes.columns, axes.measure)}
        model={model}
        renderHeading={({ id, label }) => {
          const node = whole.nodes.get(id);
          return node === undefined ? label : <NodeLink node={node} />;
        }}
        renderMembers={(row, column) => {
          const ids = findMembers(model, row, column);
          if (axes.measure !== 'claims') return <Members graph={whole} ids={ids} />;
          return <ClaimWords graph={graph} ids={ids} scope={scopeOf(model, axes, row, column)} />;
        }}
      />
      <p className="small">{matrix.note}</p>
    </>
  );
}
