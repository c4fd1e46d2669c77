import { useAddress } from '../address/use-address.ts';
import { AddressLink } from '../app/address-link.tsx';
import { graph as graphWords, list as words } from '../strings/common.ts';
import { filters as filterWords } from '../strings/filters.ts';
import { isNarrowed, NO_FILTERS, pickFilters } from './narrow-graph.ts';

/** Why nothing stands here, and the way on: the filters leave nothing, or every kind is switched off. */
export function EmptyNote() {
  const { state } = useAddress();
  if (!isNarrowed(pickFilters(state)) || state.kinds?.length === 0) {
    return (
      <>
        <b>{words.emptyTitle}.</b> {words.empty} <AddressLink change={{ kinds: null }}>{words.usual}</AddressLink>
      </>
    );
  }
  return (
    <>
      <b>{graphWords.emptyTitle}.</b> {filterWords.none}{' '}
      <AddressLink change={NO_FILTERS}>{filterWords.clear}</AddressLink>
    </>
  );
}
