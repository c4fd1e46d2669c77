import { useAddress } from '../address/use-address.ts';
import { putNode } from './move-node.ts';

/** Keeps in the address where a node was put: one step of the history. */
export function useMoved(): (id: string, at: { readonly x: number; readonly y: number }) => void {
  const { state, go } = useAddress();
  return (id, at) => {
    go({ moved: putNode(state.moved, id, at) });
  };
}
