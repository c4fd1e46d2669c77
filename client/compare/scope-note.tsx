import { useAddress } from '../address/use-address.ts';
import { AddressLink } from '../app/address-link.tsx';
import type { Basis } from '../generated/graphql.ts';
import { compare as words } from '../strings/compare.ts';

const FILTERS = ['audience', 'strand', 'region', 'theme', 'polarity', 'prevalence'] as const;
type Filter = (typeof FILTERS)[number];

/** What is counted: which bases, and which filters of the address narrow nothing here. `obeys` names those that do. */
export function ScopeNote({ obeys = [] }: { readonly obeys?: readonly Filter[] }) {
  const { state } = useAddress();
  const deaf = FILTERS.filter((name) => state[name].length > 0 && !obeys.includes(name));
  const isStated = state.basis === 'stated';
  return (
    <p className="scope-note">
      {isStated ? words.statedOnly : words.withInferred}{' '}
      <AddressLink change={{ basis: isStated ? null : 'stated' }}>
        {isStated ? words.countInferred : words.countStated}
      </AddressLink>
      {deaf.length === 0 ? null : (
        <span className="scope-deaf">
          {words.notNarrowed(deaf.map((name) => words.filterNames[name]).join(', '))}{' '}
          <AddressLink change={Object.fromEntries(deaf.map((name) => [name, []]))}>{words.clearFilters}</AddressLink>
        </span>
      )}
    </p>
  );
}

/** The bases that the API is to count; null: all. */
export const basisOf = (basis: 'stated' | null): Basis[] | null => (basis === 'stated' ? ['STATED'] : null);
