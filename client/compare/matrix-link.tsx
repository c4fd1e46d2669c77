import { useAddress } from '../address/use-address.ts';
import { AddressLink } from '../app/address-link.tsx';
import { matrix as words } from '../strings/matrix.ts';
import type { MatrixHeading, MatrixModel } from './matrix-model.ts';
import { ALL, heatOf, nameCell } from './matrix-model.ts';

interface Props {
  /** Null for the totals of columns. */
  readonly row: MatrixHeading | null;
  /** Where it stands, for the arrow keys. */
  readonly index: number;
  /** Null for the totals of rows. */
  readonly column: MatrixHeading | null;
  readonly at: number;
  readonly model: MatrixModel;
  /** The greatest number of the matrix, for the heat; 0 where none is to be shown. */
  readonly most: number;
}

/** A number that opens what it counts; empty where that is nothing. */
export function MatrixLink({ row, index, column, at, model, most }: Props) {
  const { state } = useAddress();
  const name = nameCell(row?.id ?? ALL, column?.id ?? ALL);
  const cell = model.cells.get(name);
  const total = cell?.total ?? row?.total ?? column?.total ?? 0;
  const isEmpty = row !== null && column !== null && cell === undefined;
  if (isEmpty) return <td className="cell" />;
  const isOpen = state.cell === name;
  const told = cell?.told ?? String(total);
  return (
    <td className="cell" data-heat={heatOf(total, most)} data-row={index} data-column={at}>
      <AddressLink
        change={{ cell: isOpen ? '' : name, unfolded: [], pane: 'view' }}
        current={isOpen}
        label={words.label(row?.label ?? words.total, column?.label ?? words.total, told)}
      >
        {total === 0 ? null : <span className="tabular">{total}</span>}
        {cell?.tags.map((tag) => (
          <span key={tag} className="cell-tag">
            {tag}
          </span>
        ))}
      </AddressLink>
    </td>
  );
}
