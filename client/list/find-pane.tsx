import { useMemo, useRef } from 'react';
import { useAddress } from '../address/use-address.ts';
import { KindChips } from '../filters/kind-chips.tsx';
import type { Scene } from '../graph-view/scene.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { SearchBox } from '../search/search-box.tsx';
import { list as words, page } from '../strings/common.ts';
import type { Thread } from '../threads/find-thread.ts';
import { makeListGroups } from './list-rows.ts';
import { NodeTree } from './node-tree.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly scene: Scene;
  readonly thread: Thread | null;
}

/** Search, filter, and the list that says in words what the graph shows. */
export function FindPane({ graph, scene, thread }: Props) {
  const { state, go } = useAddress();
  // Enter opens, and the keyboard goes along; a click or Space only selects.
  const byEnter = useRef(false);
  const groups = useMemo(() => makeListGroups(graph, scene, thread), [graph, scene, thread]);
  const select = (node: string): void => {
    go({ node, at: null, pane: null });
    if (byEnter.current) document.getElementById('details')?.focus();
  };
  const isSearching = state.find.trim() !== '';
  return (
    <section
      className="pane pane-find"
      aria-label={page.findPane}
      onKeyDownCapture={({ key }) => {
        byEnter.current = key === 'Enter';
      }}
      onPointerDownCapture={() => {
        byEnter.current = false;
      }}
    >
      <SearchBox graph={graph} onSelect={select} />
      {isSearching ? null : (
        <>
          <KindChips graph={graph} hasThread={thread !== null} />
          <h2 className="list-title">{words.title}</h2>
          {groups.length === 0 ? (
            <p className="empty">
              <b>{words.emptyTitle}.</b> {words.empty}
            </p>
          ) : (
            <NodeTree groups={groups} selectedId={state.node} onSelect={select} />
          )}
        </>
      )}
    </section>
  );
}
