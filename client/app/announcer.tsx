import { useState } from 'react';
import type { ViewState } from '../address/view-state.ts';
import { nameStep } from '../graph-view/name-step.ts';
import type { Scene } from '../graph-view/scene.ts';
import { pickPicture, tellStep } from '../graph-view/steps.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { announce } from '../strings/common.ts';
import type { Thread } from '../threads/find-thread.ts';
import { useSame } from './use-same.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly scene: Scene;
  readonly thread: Thread | null;
  readonly state: ViewState;
}

/** Tells a screen reader what was selected, and whatever else changed what is shown. Silent for the view that the page opened with. */
export function Announcer({ graph, scene, thread, state }: Props) {
  const shown = useSame({ view: state.view, picture: pickPicture(state) });
  const [last, setLast] = useState({ shown, told: '' });
  if (last.shown !== shown) {
    const tell = (): string => {
      if (last.shown.view !== shown.view) return announce.view(shown.view);
      if (last.shown.picture.node !== shown.picture.node) return tellSelected(graph, thread);
      const step = tellStep(last.shown.picture, shown.picture, (id) => nameStep(graph, id));
      return announce.changed(step, scene.nodes.size);
    };
    setLast({ shown, told: tell() });
  }
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {last.told}
    </p>
  );
}

function tellSelected(graph: ReportGraph, thread: Thread | null): string {
  const node = thread === null ? undefined : graph.nodes.get(thread.start);
  if (node === undefined || thread === null) return announce.cleared;
  return announce.selected(node.kind, node.label, thread.nodes.size - 1);
}
