import type { GAPS } from '../address/compare-fields.ts';
import { useAddress } from '../address/use-address.ts';
import type { ViewState } from '../address/view-state.ts';
import { AddressLink } from '../app/address-link.tsx';
import type { GapTotalsQuery } from '../generated/graphql.ts';
import { gaps as words } from '../strings/gaps.ts';

type Totals = NonNullable<GapTotalsQuery['stated']>['kinds'];

/** How many gaps of each kind, by what is stated alone and with what is inferred; each number opens its gaps. */
export function GapTotals({ stated, withInferred }: { readonly stated: Totals; readonly withInferred: Totals }) {
  const { state } = useAddress();
  return (
    <table className="partition">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          {[words.stated, words.withInferred].map((name) => (
            <th key={name} scope="col" className="number wrap">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stated.map((alone, index) => {
          const gap = alone.kind.toLowerCase() as (typeof GAPS)[number];
          return (
            <tr key={gap} data-current={gap === state.gap || undefined}>
              <th scope="row">{words.names[gap]}</th>
              <Total gap={gap} basis="stated" found={alone} />
              <Total gap={gap} basis={null} found={withInferred[index] ?? alone} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Total({ gap, basis, found }: Pick<ViewState, 'gap' | 'basis'> & { readonly found: Totals[number] }) {
  const total = found.gaps.totalCount;
  const { state } = useAddress();
  const how = basis === null ? words.withInferred : words.stated;
  return (
    <td className="number tabular">
      <AddressLink
        change={{ gap, basis, unfolded: [], pane: 'view' }}
        current={gap === state.gap && basis === state.basis}
        label={`${String(total)}: ${words.names[gap]}, ${how.toLowerCase()}`}
      >
        {total}
      </AddressLink>{' '}
      <span className="soft">{words.of(found.lookedAt)}</span>
    </td>
  );
}
