import { getRouteApi } from '@tanstack/react-router';
import { createContext, useCallback, useContext, useDeferredValue, useMemo } from 'react';
import type { Change } from './change-address.ts';
import { changeAddress } from './change-address.ts';
import { DataVersion } from './data-version.ts';
import { differInNode } from './select-node.ts';
import type { AddressFault, ViewState } from './view-state.ts';
import { readViewState } from './view-state.ts';

const route = getRouteApi('/');

export interface ShownAddress {
  readonly state: ViewState;
  readonly faults: readonly AddressFault[];
}
export interface Address extends ShownAddress {
  /** A step that Back undoes; `replace` for what changes with every key. */
  readonly go: (change: Change, options?: { readonly replace?: boolean }) => void;
}

/** What everything beneath it shows of the address. */
export const AddressShown = createContext<ShownAddress | null>(null);

/** Read once for the whole page. */
export function useReadAddress(): ShownAddress {
  const raw = route.useSearch();
  return useMemo(() => readViewState(raw), [raw]);
}

/**
 * The same, a moment later where only another node is selected: its details come first, and what is large follows them. Never later for
 * anything else, since what is large also has the switches that people press.
 */
export function useFollowing(address: ShownAddress): ShownAddress {
  const followed = useDeferredValue(address);
  return differInNode(followed.state, address.state) ? followed : address;
}

export function useAddress(): Address {
  const read = useContext(AddressShown);
  if (read === null) throw new Error('useAddress needs an AddressShown above it.');
  const navigate = route.useNavigate();
  const dataVersion = useContext(DataVersion);
  const go = useCallback<Address['go']>(
    (change, options) => {
      void navigate({
        search: (before) => changeAddress(before, change, dataVersion),
        replace: options?.replace ?? false,
      });
    },
    [navigate, dataVersion],
  );
  return { ...read, go };
}
