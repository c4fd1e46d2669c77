/** The views of the one graph: what a tab shows. All but the first are fetched when first opened. */
import type { ComponentType } from 'react';
import type { View } from '../address/view-state.ts';
import { fetchedPart } from './fetched-part.tsx';
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
  threads: fetchedPart(async () => (await import('../threads-view/threads-view.tsx')).default),
  compare: fetchedPart(async () => (await import('../compare/compare-view.tsx')).default),
  read: fetchedPart(async () => (await import('../reader/read-view.tsx')).default),
  query: fetchedPart(async () => (await import('../query/query-view.tsx')).default),
};
