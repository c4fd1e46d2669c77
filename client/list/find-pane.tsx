import { useMemo, useRef } from 'react';
import { selectAlso, selectOnly } from '../address/select-node.ts';
import { useAddress } from '../address/use-address.ts';
import { EmptyNote } from '../filters/empty-note.tsx';
import { KindChips } from '../filters/kind-chips.tsx';
import { DeedButton } from '../graph-view/deed-menu.tsx';
import { changeOpen } from '../graph-view/opened.ts';
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
  // With Shift or Ctrl what is pressed is selected with the others.
  const withOthers = useRef(false);
  const groups = useMemo(() => makeListGroups(graph, scene), [graph, scene]);
  const select = (node: string): void => {
    go({ ...selectOnly(node), at: null, pane: null });
    if (byEnter.current) document.getElementById('details')?.focus();
  };
  const press = (node: string, isAdded: boolean): void => {
    if (withOthers.current) go((now) => ({ ...selectAlso(now, node), at: null }));
    else if (isAdded) select(node);
  };
  const isSearching = state.find.trim() !== '';
  return (
    <section
      className="pane pane-find"
      aria-label={page.findPane}
      onKeyDownCapture={(event) => {
        byEnter.current = event.key === 'Enter';
        withOthers.current = isWithOthers(event);
      }}
      onPointerDownCapture={(event) => {
        byEnter.current = false;
        withOthers.current = isWithOthers(event);
      }}
    >
      <SearchBox graph={graph} onSelect={select} />
      {isSearching ? null : (
        <>
          <KindChips graph={graph} hasThread={thread !== null} />
          <div className="list-head">
            <h2 className="list-title">{words.title}</h2>
            <DeedButton graph={graph} />
          </div>
          {groups.length === 0 ? (
            <p className="empty">
              <EmptyNote />
            </p>
          ) : (
            <NodeTree
              groups={groups}
              selectedIds={[...(state.node === null ? [] : [state.node]), ...state.also]}
              open={state.open}
              onSelect={press}
              onOpen={(token) => {
                go((now) => ({ open: changeOpen(now.open, token) }));
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

interface Pressed {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const isWithOthers = ({ shiftKey, ctrlKey, metaKey }: Pressed): boolean => shiftKey || ctrlKey || metaKey;
