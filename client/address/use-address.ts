import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useContext, useMemo } from 'react';
import { changeAddress } from './change-address.ts';
import { DataVersion } from './data-version.ts';
import type { AddressFault, ViewState } from './view-state.ts';
import { readViewState } from './view-state.ts';

const route = getRouteApi('/');

export interface Address {
  readonly state: ViewState;
  readonly faults: readonly AddressFault[];
  /** A step that Back undoes; `replace` for what changes with every key. */
  readonly go: (change: Partial<ViewState>, options?: { readonly replace?: boolean }) => void;
}

export function useAddress(): Address {
  const raw = route.useSearch();
  const navigate = route.useNavigate();
  const dataVersion = useContext(DataVersion);
  const read = useMemo(() => readViewState(raw), [raw]);
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
