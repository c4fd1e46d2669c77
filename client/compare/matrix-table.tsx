import { Fragment, useRef } from 'react';
import type { ReactNode } from 'react';
import { useAddress } from '../address/use-address.ts';
import { AddressLink } from '../app/address-link.tsx';
import { FirstOf } from '../details/first-of.tsx';
import { matrix as words } from '../strings/matrix.ts';
import { MatrixLink } from './matrix-link.tsx';
import type { MatrixHeading, MatrixModel } from './matrix-model.ts';
import { ALL, findMost, holdsCell, nameCell, readCell } from './matrix-model.ts';
import { useArrowCells } from './use-arrow-cells.ts';

/** Columns beyond this stand upright, so that more of them fit. */
const UPRIGHT_FROM = 6;
const ROWS_AT_ONCE = 100;

interface Props {
  readonly label: string;
  readonly model: MatrixModel;
  /** What stands behind a cell; `ALL` in the place of a row or column for the other as a whole. */
  readonly renderMembers: (row: string, column: string) => ReactNode;
  readonly renderHeading?: (heading: MatrixHeading) => ReactNode;
}

/** Rows, columns and numbers. The members of the open cell stand beneath its row. */
export function MatrixTable({ label, model, renderMembers, renderHeading }: Props) {
  const { state } = useAddress();
  const table = useRef<HTMLTableElement>(null);
  const arrows = useArrowCells(table, state.cell);
  const named = readCell(state.cell);
  const open = named !== null && holdsCell(model, named.row, named.column) ? named : null;
  const hasTotals = model.rows.some(({ total }) => total !== null);
  const most = findMost(model);
  const members = open === null ? null : <Members model={model} {...open} renderMembers={renderMembers} />;
  return (
    <>
      {state.cell === '' || open !== null ? null : <NoCell />}
      <p className="visually-hidden" id="matrix-keys">
        {words.keys}
      </p>
      <FirstOf items={model.rows} page={ROWS_AT_ONCE} upTo={model.rows.findIndex(({ id }) => id === open?.row)}>
        {(rows) => (
          <div className="matrix-scroll">
            <table
              className="matrix"
              role="grid"
              aria-label={label}
              aria-describedby="matrix-keys"
              data-upright={model.columns.length > UPRIGHT_FROM || undefined}
              ref={table}
              {...arrows}
            >
              <ColumnHeads model={model} hasTotals={hasTotals} />
              <tbody>
                {open?.row === ALL ? members : null}
                {rows.map((row, index) => (
                  <Fragment key={row.id}>
                    <Cells model={model} row={row} index={index + 1} hasTotals={hasTotals} most={most}>
                      {renderHeading?.(row) ?? row.label}
                    </Cells>
                    {open?.row === row.id ? members : null}
                  </Fragment>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </FirstOf>
    </>
  );
}

interface CellsProps {
  readonly model: MatrixModel;
  readonly row: MatrixHeading;
  readonly index: number;
  readonly hasTotals: boolean;
  readonly most: number;
  /** What heads the row. */
  readonly children: ReactNode;
}

function Cells({ model, row, index, hasTotals, most, children }: CellsProps) {
  return (
    <tr>
      <th scope="row" data-depth={row.depth}>
        {children}
      </th>
      {hasTotals ? <MatrixLink row={row} index={index} column={null} at={0} model={model} most={0} /> : null}
      {model.columns.map((column, at) => (
        <MatrixLink key={column.id} row={row} index={index} column={column} at={at + 1} model={model} most={most} />
      ))}
    </tr>
  );
}

function NoCell() {
  return (
    <p className="notice" role="status">
      {words.noCell} <AddressLink change={{ cell: '' }}>{words.close}</AddressLink>
    </p>
  );
}

function ColumnHeads({ model, hasTotals }: { readonly model: MatrixModel; readonly hasTotals: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">{model.corner}</th>
        {hasTotals ? <th scope="col">{words.total}</th> : null}
        {model.columns.map(({ id, label }) => (
          <th key={id} scope="col" className="column-head">
            <span>{label}</span>
          </th>
        ))}
      </tr>
      {hasTotals ? (
        <tr>
          <th scope="row">{words.total}</th>
          <td />
          {model.columns.map((column, at) => (
            <MatrixLink key={column.id} row={null} index={0} column={column} at={at + 1} model={model} most={0} />
          ))}
        </tr>
      ) : null}
    </thead>
  );
}

interface MembersProps extends Pick<Props, 'model' | 'renderMembers'> {
  readonly row: string;
  readonly column: string;
}

function Members({ model, row, column, renderMembers }: MembersProps) {
  const nameOf = (headings: readonly MatrixHeading[], id: string): string =>
    headings.find((heading) => heading.id === id)?.label ?? words.total;
  const title = words.opened(nameOf(model.rows, row), nameOf(model.columns, column));
  return (
    <tr className="cell-members">
      <td colSpan={model.columns.length + 2}>
        <div className="cell-members-body" key={nameCell(row, column)}>
          <p className="cell-members-head">
            <b role="status">{title}</b> <AddressLink change={{ cell: '' }}>{words.close}</AddressLink>
          </p>
          {renderMembers(row, column)}
        </div>
      </td>
    </tr>
  );
}
