import { useMemo } from 'react';
import type { ViewState } from '../address/view-state.ts';
import { useSame } from '../app/use-same.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import type { Thread } from '../threads/find-thread.ts';
import { findThread } from '../threads/find-thread.ts';
import { joinThreads } from '../threads/join-threads.ts';
import type { Scene, SceneView } from './scene.ts';
import { buildScene } from './scene.ts';
import { lightPath, usePath } from './use-path.ts';

export interface Staged {
  /** Of all that is selected; null where nothing is. */
  readonly thread: Thread | null;
  readonly scene: Scene;
}

/** What an address shows of a report. The same as long as the address says the same. */
export function useScene(graph: ReportGraph, state: ViewState): Staged {
  const { node, kinds } = state;
  const view = useSceneView(state);
  const { path } = usePath(graph, node, state.to);
  const thread = useMemo(() => {
    if (path !== null && node !== null) return lightPath(graph, node, path) ?? findThread(graph, node);
    const threads = node === null ? [] : [node, ...view.also].flatMap((id) => findThread(graph, id) ?? []);
    return joinThreads(threads);
  }, [graph, node, view, path]);
  const chosen = useSame(kinds);
  const scene = useMemo(() => buildScene(graph, thread, chosen, view), [graph, thread, chosen, view]);
  return useMemo(() => ({ thread, scene }), [thread, scene]);
}

function useSceneView({ open, hidden, near, also, without }: ViewState): SceneView {
  return useSame({ open, hidden, near, also, without });
}
