import { useMemo } from 'react';
import { useAddress } from '../address/use-address.ts';
import { DetailsPane } from '../details/details-pane.tsx';
import { FindPane } from '../list/find-pane.tsx';
import { buildScene } from '../graph-view/scene.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { page } from '../strings.ts';
import { findThread } from '../threads/find-thread.ts';
import { AddressNotice } from './address-notice.tsx';
import { Announcer } from './announcer.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { PaneDivider } from './pane-divider.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import { usePaneWidths } from './use-pane-widths.ts';
import { useTitle } from './use-title.ts';
import { ViewPane } from './view-pane.tsx';

/** Everything shown is a function of the report and of the address. */
export function Workbench({ graph }: { readonly graph: ReportGraph }) {
  const { state, faults } = useAddress();
  const thread = useMemo(() => (state.node === null ? null : findThread(graph, state.node)), [graph, state.node]);
  const scene = useMemo(() => buildScene(graph, thread, state.kinds), [graph, thread, state.kinds]);
  const panes = usePaneWidths();
  useTitle(state.node === null ? null : (graph.nodes.get(state.node)?.label ?? null), graph.report.title);
  const pane = state.pane ?? (state.node === null ? 'find' : 'details');
  return (
    <div className="shell" data-pane={pane} style={panes.style}>
      <a className="skip" href="#view">
        {page.skipToView}
      </a>
      <a className="skip" href="#details">
        {page.skipToDetails}
      </a>
      <Masthead report={graph.report} />
      <AddressNotice faults={faults} />
      <PaneTabs pane={pane} />
      <main className="panes">
        <FindPane graph={graph} scene={scene} thread={thread} />
        <PaneDivider label={page.resizeFind} pane={panes.find} grows="right" />
        <ViewPane graph={graph} scene={scene} thread={thread} />
        <PaneDivider label={page.resizeDetails} pane={panes.details} grows="left" />
        <DetailsPane graph={graph} thread={thread} />
      </main>
      <Footer report={graph.report} />
      <Announcer graph={graph} thread={thread} />
    </div>
  );
}
