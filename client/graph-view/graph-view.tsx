import { selectAlso, selectOnly } from '../address/select-node.ts';
import { useAddress } from '../address/use-address.ts';
import type { ViewState } from '../address/view-state.ts';
import type { ViewProps } from '../app/views.tsx';
import { GraphPane } from './graph-pane.tsx';
import { changeOpen } from './opened.ts';

/** Explore: the picture of the graph, in step with the address. */
export function GraphView({ graph, scene, thread }: ViewProps) {
  const { state, go } = useAddress();
  return (
    <GraphPane
      graph={graph}
      scene={scene}
      hasThread={thread !== null}
      selectedId={state.node}
      names={state.names}
      onSelect={(node, withOthers = false) => {
        const select = (now: ViewState) => (withOthers && node !== null ? selectAlso(now, node) : selectOnly(node));
        go((now) => ({ ...select(now), at: null, pane: 'view' }));
      }}
      onOpen={(token) => {
        go((now) => ({ open: changeOpen(now.open, token) }));
      }}
    />
  );
}
