import { useRef } from 'react';
import { useAddress } from '../address/use-address.ts';
import { VIEWS } from '../address/view-state.ts';
import { GraphPane } from '../graph-view/graph-pane.tsx';
import type { Scene } from '../graph-view/scene.ts';
import { Reader } from '../reader/reader.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { filter, graph as graphWords, page } from '../strings.ts';
import type { Thread } from '../threads/find-thread.ts';
import { AddressLink } from './address-link.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly scene: Scene;
  readonly thread: Thread | null;
}

/** The middle pane: the graph, or the report itself. */
export function ViewPane({ graph, scene, thread }: Props) {
  const { state, go } = useAddress();
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane, state.view);
  return (
    <section className="pane pane-view" id="view" aria-label={page.viewPane} tabIndex={-1} ref={pane}>
      <div className="view-bar">
        <nav className="view-tabs" aria-label={page.viewsLabel}>
          {VIEWS.map((view) => (
            <AddressLink key={view} change={{ view, pane: 'view' }} current={view === state.view}>
              {page.views[view]}
            </AddressLink>
          ))}
        </nav>
        {scene.hiddenCount > 0 && state.view === 'graph' ? (
          <p className="view-note">
            {filter.hidden(scene.hiddenCount)} <AddressLink change={{ kinds: null }}>{filter.showAll}</AddressLink>
          </p>
        ) : null}
        {thread === null ? null : (
          <AddressLink className="view-clear" change={{ node: null, at: null, pane: 'view' }}>
            {graphWords.clear}
          </AddressLink>
        )}
      </div>
      {state.view === 'graph' ? (
        <GraphPane
          scene={scene}
          selectedId={state.node}
          names={state.names}
          onSelect={(node) => {
            go({ node, at: null, pane: 'view' });
          }}
          onNames={(names) => {
            go({ names }, { replace: true });
          }}
        />
      ) : (
        <Reader graph={graph} at={state.at} />
      )}
    </section>
  );
}
