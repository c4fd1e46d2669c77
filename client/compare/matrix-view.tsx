import { Switch } from 'react-aria-components';
import { AXES, MEASURES } from '../address/compare-fields.ts';
import { useAddress } from '../address/use-address.ts';
import type { ViewState } from '../address/view-state.ts';
import { AddressLink } from '../app/address-link.tsx';
import type { ViewProps } from '../app/views.tsx';
import { matrix as words } from '../strings/matrix.ts';
import type { Axes } from './build-counted-matrix.ts';
import { ConcernMatrixTable } from './concern-matrix.tsx';
import { CountedMatrixTable } from './counted-matrix.tsx';
import { Choice } from './choice.tsx';

const READY: readonly Axes[] = [
  { rows: 'audience', columns: 'theme', measure: 'claims' },
  { rows: 'theme', columns: 'strand', measure: 'claims' },
  { rows: 'audience', columns: 'kind', measure: 'claims' },
  { rows: 'region', columns: 'strand', measure: 'quotes' },
];

/** Who raises which concern; or claims, quotes and numbers by any two ways of parting the report. */
export function MatrixView({ graph, whole }: ViewProps) {
  const { state } = useAddress();
  const axes = readAxes(state);
  return (
    <>
      <ReadyMade axes={axes} />
      <Choices axes={axes} />
      {axes === null ? <ConcernMatrixTable graph={graph} /> : <CountedMatrixTable whole={whole} axes={axes} />}
    </>
  );
}

/** Null where neither rows nor columns are chosen. Two of the same are not two: the other one gives way. */
function readAxes({ rows, columns, count }: ViewState): Axes | null {
  if (rows === null && columns === null) return null;
  const down = rows ?? (columns === 'audience' ? 'theme' : 'audience');
  const across = columns !== null && columns !== down ? columns : down === 'theme' ? 'audience' : 'theme';
  return { rows: down, columns: across, measure: count };
}

function ReadyMade({ axes }: { readonly axes: Axes | null }) {
  const isCurrent = ({ rows, columns, measure }: Axes): boolean =>
    axes?.rows === rows && axes.columns === columns && axes.measure === measure;
  return (
    <nav className="ready-made" aria-label={words.ready}>
      <AddressLink change={{ rows: null, columns: null, count: 'claims', cell: '' }} current={axes === null}>
        {words.concerns}
      </AddressLink>
      {READY.map((ready) => (
        <AddressLink
          key={`${ready.rows} ${ready.columns}`}
          change={{ rows: ready.rows, columns: ready.columns, count: ready.measure, cell: '' }}
          current={isCurrent(ready)}
        >
          {words.title(ready.rows, ready.columns, ready.measure)}
        </AddressLink>
      ))}
    </nav>
  );
}

function Choices({ axes }: { readonly axes: Axes | null }) {
  const { state, go } = useAddress();
  return (
    <div className="pickers">
      {axes === null ? null : (
        <>
          <Choice
            label={words.rows}
            options={AXES.map((axis) => [axis, words.axisChoices[axis]])}
            chosen={axes.rows}
            onChoose={(rows) => {
              go({ rows, columns: rows === axes.columns ? axes.rows : axes.columns, cell: '' });
            }}
          />
          <Choice
            label={words.columns}
            options={AXES.map((axis) => [axis, words.axisChoices[axis]])}
            chosen={axes.columns}
            onChoose={(columns) => {
              go({ columns, rows: columns === axes.rows ? axes.columns : axes.rows, cell: '' });
            }}
          />
          <Choice
            label={words.measure}
            options={MEASURES.map((measure) => [measure, words.measures[measure]])}
            chosen={axes.measure}
            onChoose={(count) => {
              go({ count, cell: '' });
            }}
          />
        </>
      )}
      <Switch
        className="switch"
        isSelected={!state.narrower}
        onChange={(isOn) => {
          go({ narrower: !isOn, cell: '' });
        }}
      >
        <span className="switch-mark" aria-hidden="true" />
        {words.together}
      </Switch>
    </div>
  );
}
