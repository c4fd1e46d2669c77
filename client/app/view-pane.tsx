import { Suspense, useRef } from 'react';
import { useAddress } from '../address/use-address.ts';
import type { View, ViewState } from '../address/view-state.ts';
import { VIEWS } from '../address/view-state.ts';
import { FilterChips } from '../filters/filter-chips.tsx';
import { FilterMenu } from '../filters/filter-menu.tsx';
import { GraphView } from '../graph-view/graph-view.tsx';
import { chooseAsk } from '../query/choose-ask.ts';
import { filter, page } from '../strings/common.ts';
import { AddressLink } from './address-link.tsx';
import { ClearLink } from './clear-link.tsx';
import { PartWaiting } from './slow-note.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import type { ViewProps } from './views.tsx';
import { VIEW_COMPONENTS } from './views.tsx';

/** The middle pane: one of the views of the graph. */
export function ViewPane(props: ViewProps) {
  const { state } = useAddress();
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane, state.view);
  const View = VIEW_COMPONENTS[state.view] ?? GraphView;
  return (
    <section className="pane pane-view" id="view" aria-label={page.viewPane} tabIndex={-1} ref={pane}>
      <ViewBar {...props} />
      <FilterChips graph={props.graph} whole={props.whole} />
      <Suspense fallback={<PartWaiting waiting={page.viewWaiting} />}>
        <View {...props} />
      </Suspense>
    </section>
  );
}

/** Query is opened at the question that the view before it answers. */
function openView(view: View, state: ViewState): Partial<ViewState> {
  return view === 'query' ? { view, pane: 'view', ask: chooseAsk(state) } : { view, pane: 'view' };
}

function ViewBar({ scene, thread, whole }: ViewProps) {
  const { state } = useAddress();
  return (
    <div className="view-bar">
      <nav className="view-tabs" aria-label={page.viewsLabel}>
        {VIEWS.filter((view) => view in VIEW_COMPONENTS).map((view) => (
          <AddressLink key={view} change={openView(view, state)} current={view === state.view}>
            {page.views[view]}
          </AddressLink>
        ))}
      </nav>
      <FilterMenu whole={whole} />
      {scene.hiddenCount > 0 && state.view === 'explore' ? (
        <p className="view-note">
          {filter.hidden(scene.hiddenCount)} <AddressLink change={{ kinds: null }}>{filter.showAll}</AddressLink>
        </p>
      ) : null}
      {thread === null ? null : <ClearLink className="view-clear" />}
    </div>
  );
}
