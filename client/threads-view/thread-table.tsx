import { memo, useMemo } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { SortDescriptor } from 'react-aria-components';
import type { Sort } from '../address/thread-fields.ts';
import { SORTS } from '../address/thread-fields.ts';
import { useAddress } from '../address/use-address.ts';
import { FirstOf } from '../details/first-of.tsx';
import { NodeLink } from '../details/parts.tsx';
import { threads as words } from '../strings/threads.ts';
import type { ClaimNode } from '../report/report-graph.ts';
import { BasisCell } from './basis-cell.tsx';
import { CountCell } from './count-cell.tsx';
import type { Direction, ThreadRow } from './thread-rows.ts';

type ColumnName = keyof typeof words.columns;
const COLUMNS: Readonly<Record<Direction, readonly ColumnName[]>> = {
  recommendations: ['recommendation', 'concern', 'basis', 'audiences', 'quotes', 'numbers'],
  concerns: ['concern', 'recommendation', 'basis', 'audiences', 'quotes', 'numbers'],
};
/** From concerns the answer is read the other way. */
const nameColumn = (name: ColumnName, direction: Direction): string =>
  direction === 'concerns' ? words.columnsFromConcerns[name] : words.columns[name];

interface Props {
  readonly rows: readonly ThreadRow[];
  readonly label: string;
}

/** One row for each answer; the counts open. Sorted by a press on a heading, too. */
export const ThreadTable = memo(function ThreadTable({ rows, label }: Props) {
  const { opened } = useAddress().state;
  const upTo = opened === '' ? -1 : rows.findIndex(({ id }) => opened.startsWith(`${id}~`));
  return (
    <div className="threads-scroll">
      <FirstOf items={rows} upTo={upTo}>
        {(shown) => <Rows rows={shown} label={label} />}
      </FirstOf>
    </div>
  );
});

function Rows({ rows, label }: Props) {
  const { state, go } = useAddress();
  const columns = useMemo(() => COLUMNS[state.from].map((id) => ({ id })), [state.from]);
  const sorted: SortDescriptor = { column: state.sort, direction: state.order ? 'descending' : 'ascending' };
  return (
    <Table
      className="threads-table"
      aria-label={label}
      sortDescriptor={sorted}
      onSortChange={({ column, direction }) => {
        const sort = SORTS.find((one) => one === column) ?? ('report' satisfies Sort);
        go({ sort, order: direction === 'descending' });
      }}
    >
      <TableHeader columns={columns}>
        {({ id }) => (
          <Column id={id} isRowHeader={id === columns[0]?.id} allowsSorting={id !== 'basis'} className={`column-${id}`}>
            {({ sortDirection }) => (
              <>
                {nameColumn(id, state.from)}
                <span aria-hidden="true">
                  {sortDirection === undefined ? '' : sortDirection === 'ascending' ? ' ↑' : ' ↓'}
                </span>
              </>
            )}
          </Column>
        )}
      </TableHeader>
      <TableBody items={rows} dependencies={[state.opened, columns]}>
        {(row) => (
          <Row columns={columns} textValue={(row.recommendation ?? row.concern)?.label ?? ''}>
            {({ id }) => (
              <Cell className={`column-${id}`} data-name={nameColumn(id, state.from)}>
                {cellOf(row, id)}
              </Cell>
            )}
          </Row>
        )}
      </TableBody>
    </Table>
  );
}

function cellOf(row: ThreadRow, column: ColumnName) {
  switch (column) {
    case 'recommendation':
      return <ClaimCell claim={row.recommendation} none={words.unanswered} />;
    case 'concern':
      return <ClaimCell claim={row.concern} none={words.answersNothing} />;
    case 'basis':
      return <BasisCell row={row} />;
    case 'audiences':
      return <CountCell row={row} column="audiences" nodes={row.audiences} tell={words.openAudiences} />;
    case 'quotes':
      return <CountCell row={row} column="quotes" nodes={row.quotes} tell={words.openQuotes} />;
    case 'numbers':
      return <CountCell row={row} column="numbers" nodes={row.statistics} tell={words.openNumbers} />;
  }
}

function ClaimCell({ claim, none }: { readonly claim: ClaimNode | null; readonly none: string }) {
  return claim === null ? <span className="nothing">{none}</span> : <NodeLink node={claim} />;
}
