/** The views of the one graph: what a tab shows. All but the first are fetched when first opened. */
import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { View } from '../address/view-state.ts';
import { GraphView } from '../graph-view/graph-view.tsx';
import type { Scene } from '../graph-view/scene.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import type { Thread } from '../threads/find-thread.ts';

export interface ViewProps {
  /** What the filters let through. */
  readonly graph: ReportGraph;
  /** The report as it is. */
  readonly whole: ReportGraph;
  readonly scene: Scene;
  /** Of what is selected; null where nothing is. */
  readonly thread: Thread | null;
}

export const VIEW_COMPONENTS: Partial<Record<View, ComponentType<ViewProps>>> = {
  explore: GraphView,
  threads: lazy(() => import('../threads-view/threads-view.tsx')),
  compare: lazy(() => import('../compare/compare-view.tsx')),
  read: lazy(() => import('../reader/read-view.tsx')),
  query: lazy(() => import('../query/query-view.tsx')),
};
