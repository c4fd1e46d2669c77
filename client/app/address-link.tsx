import { useLinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ViewState } from '../address/view-state.ts';
import { readViewState, writeViewState } from '../address/view-state.ts';

interface Props {
  readonly change: Partial<ViewState>;
  readonly current?: boolean;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A real link to this view with something changed in it: it can be opened beside, copied and sent. */
export function AddressLink({ change, current, className, label, children }: Props) {
  const link = useLinkProps({
    to: '/',
    search: (before) => writeViewState({ ...readViewState(before).state, ...change }),
  });
  // The router takes a link for current when part of its address is; which one is, the caller knows.
  return (
    <a {...link} className={className} aria-current={current === true ? 'page' : undefined} aria-label={label}>
      {children}
    </a>
  );
}
