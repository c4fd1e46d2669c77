import { useAddress } from '../address/use-address.ts';
import { AddressLink } from '../app/address-link.tsx';
import type { Basis } from '../generated/graphql.ts';
import { compare as words } from '../strings/compare.ts';

const FILTERS = ['audience', 'strand', 'region', 'theme', 'polarity', 'prevalence'] as const;
type Filter = (typeof FILTERS)[number];

interface Props {
  /** The filters that narrow what stands below. */
  readonly obeys?: readonly Filter[];
  /** Whether links are counted, which are stated or inferred. */
  readonly isOfBases?: boolean;
}

/** What is counted: which bases, and which filters of the address narrow nothing here. */
export function ScopeNote({ obeys = [], isOfBases = true }: Props) {
  const { state } = useAddress();
  const deaf = FILTERS.filter((name) => state[name].length > 0 && !obeys.includes(name));
  const isStated = state.basis === 'stated';
  if (!isOfBases && deaf.length === 0) return null;
  return (
    <p className="scope-note">
      {isOfBases ? (
        <>
          {isStated ? words.statedOnly : words.withInferred}{' '}
          <AddressLink change={{ basis: isStated ? null : 'stated' }}>
            {isStated ? words.countInferred : words.countStated}
          </AddressLink>
        </>
      ) : null}
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
