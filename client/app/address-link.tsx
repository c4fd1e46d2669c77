import { Link } from '@tanstack/react-router';
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
  return (
    <Link
      to="/"
      search={(before) => writeViewState({ ...readViewState(before).state, ...change })}
      className={className ?? ''}
      activeProps={{}}
      activeOptions={{ includeSearch: true }}
      aria-current={current === true ? 'page' : undefined}
      aria-label={label}
    >
      {children}
    </Link>
  );
}
