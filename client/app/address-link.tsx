import { useLinkProps } from '@tanstack/react-router';
import { useContext } from 'react';
import type { ReactNode } from 'react';
import { changeAddress } from '../address/change-address.ts';
import { DataVersion } from '../address/data-version.ts';
import type { ViewState } from '../address/view-state.ts';

interface Props {
  readonly change: Partial<ViewState>;
  readonly current?: boolean;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A real link to this view with something changed in it: it can be opened beside, copied and sent. */
export function AddressLink({ change, current, className, label, children }: Props) {
  const dataVersion = useContext(DataVersion);
  const link = useLinkProps({
    to: '/',
    search: (before) => changeAddress(before, change, dataVersion),
  });
  // The router takes a link for current when part of its address is; which one is, the caller knows.
  return (
    <a {...link} className={className} aria-current={current === true ? 'page' : undefined} aria-label={label}>
      {children}
    </a>
  );
}
