import { useAddress } from '../address/use-address.ts';
import type { ThreadRow } from './thread-rows.ts';

interface Opening {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Whether this cell of a row is the one that is open, which stands in the address. */
export function useOpened(row: ThreadRow, column: string): Opening {
  const { state, go } = useAddress();
  const name = `${row.id}~${column}`;
  return {
    isOpen: state.opened === name,
    onOpenChange: (isOpen) => {
      go({ opened: isOpen ? name : '' }, { replace: true });
    },
  };
}
