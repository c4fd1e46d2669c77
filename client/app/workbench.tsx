import { memo, Suspense, useMemo } from 'react';
import { DataVersion } from '../address/data-version.ts';
import { AddressShown, useAddress, useFollowing, useReadAddress } from '../address/use-address.ts';
import { DetailsPane } from '../details/details-pane.tsx';
import { narrowGraph, pickFilters } from '../filters/narrow-graph.ts';
import { FindPane } from '../list/find-pane.tsx';
import { useScene } from '../graph-view/use-scene.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { page } from '../strings/common.ts';
import { Announcer } from './announcer.tsx';
import { fetchedPart } from './fetched-part.tsx';
import { findGone } from './find-gone.ts';
import { Footer } from './footer.tsx';
import { PrintNote } from './print-note.tsx';
import { Masthead } from './masthead.tsx';
import { NewerNotice } from './newer-notice.tsx';
import { PaneDivider } from './pane-divider.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import type { PaneWidth } from './use-pane-widths.ts';
import { usePaneWidths } from './use-pane-widths.ts';
import { useSame } from './use-same.ts';
import { useTitle } from './use-title.ts';
import { ViewPane } from './view-pane.tsx';

const AddressNotices = fetchedPart(async () => (await import('./address-notices.tsx')).default, { isQuiet: true });

/** Everything shown is a function of the report and of the address, without what it names and the report does not have. */
export function Workbench({ whole }: { readonly whole: ReportGraph }) {
  const read = useReadAddress();
  const gone = useMemo(() => findGone(whole, read.state), [whole, read.state]);
  const address = useMemo(
    () => (gone.names.length === 0 ? read : { ...read, state: { ...read.state, ...gone.shown } }),
    [read, gone],
  );
  const { state, faults } = address;
  const { dataVersion } = whole.report;
  const isOfOtherData = state.data !== null && state.data !== dataVersion;
  const following = useFollowing(address);
  const panes = usePaneWidths();
  useTitle(state.node === null ? null : (whole.nodes.get(state.node)?.label ?? null), whole.report.title);
  const pane = state.pane ?? (state.node === null ? 'find' : 'details');
  return (
    <DataVersion value={dataVersion}>
      <AddressShown value={address}>
        <div
          className="shell"
          data-pane={pane}
          data-view={state.view}
          data-selected={state.node !== null}
          style={panes.style}
        >
          <a className="skip" href="#view">
            {page.skipToView}
          </a>
          <a className="skip" href="#details">
            {page.skipToDetails}
          </a>
          <Masthead graph={whole} />
          <PrintNote report={whole.report} />
          <div className="notices">
            {faults.length > 0 || gone.names.length > 0 || isOfOtherData ? (
              <Suspense>
                <AddressNotices dataVersion={dataVersion} gone={gone} />
              </Suspense>
            ) : null}
            <NewerNotice />
          </div>
          <PaneTabs pane={pane} hasSelection={state.node !== null} />
          <main className="panes">
            <AddressShown value={following}>
              <ListAndView whole={whole} width={panes.find} />
            </AddressShown>
            <PaneDivider label={page.resizeDetails} pane={panes.details} grows="left" />
            <DetailsPane graph={whole} />
          </main>
          <Footer report={whole.report} />
        </div>
      </AddressShown>
    </DataVersion>
  );
}

interface ListAndViewProps {
  readonly whole: ReportGraph;
  /** Of the list. */
  readonly width: PaneWidth;
}

/** What is large, and shows the address that it is given. */
const ListAndView = memo(function ListAndView({ whole, width }: ListAndViewProps) {
  const { state } = useAddress();
  const filters = useSame(pickFilters(state));
  const graph = useMemo(() => narrowGraph(whole, filters), [whole, filters]);
  const { thread, scene } = useScene(graph, state);
  return (
    <>
      <FindPane graph={graph} scene={scene} thread={thread} />
      <PaneDivider label={page.resizeFind} pane={width} grows="right" />
      <ViewPane graph={graph} whole={whole} scene={scene} thread={thread} />
      <Announcer graph={graph} scene={scene} thread={thread} state={state} />
    </>
  );
});
