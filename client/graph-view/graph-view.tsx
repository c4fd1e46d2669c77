import { useAddress } from '../address/use-address.ts';
import type { ViewProps } from '../app/views.tsx';
import { GraphPane } from './graph-pane.tsx';
import { changeOpen } from './opened.ts';

/** Explore: the picture of the graph, in step with the address. */
export function GraphView({ scene }: ViewProps) {
  const { state, go } = useAddress();
  return (
    <GraphPane
      scene={scene}
      selectedId={state.node}
      names={state.names}
      onSelect={(node) => {
        go({ node, at: null, pane: 'view' });
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
