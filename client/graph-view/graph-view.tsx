import { selectAlso, selectOnly } from '../address/select-node.ts';
import { useAddress } from '../address/use-address.ts';
import type { ViewProps } from '../app/views.tsx';
import { GraphPane } from './graph-pane.tsx';
import { changeOpen } from './opened.ts';

/** Explore: the picture of the graph, in step with the address. */
export function GraphView({ graph, scene }: ViewProps) {
  const { state, go } = useAddress();
  return (
    <GraphPane
      graph={graph}
      scene={scene}
      selectedId={state.node}
      names={state.names}
      onSelect={(node, withOthers = false) => {
        const selection = withOthers && node !== null ? selectAlso(state, node) : selectOnly(node);
        go({ ...selection, at: null, pane: 'view' });
      }}
      onOpen={(token) => {
        go({ open: changeOpen(state.open, token) });
      }}
      onNames={(names) => {
        go({ names }, { replace: true });
      }}
    />
  );
}
