import { useState } from 'react';
import type { ReportGraph } from '../report/report-graph.ts';
import { announce } from '../strings/common.ts';
import type { Thread } from '../threads/find-thread.ts';

/** Tells a screen reader what was selected. Silent for the view that the page opened with. */
export function Announcer({ graph, thread }: { readonly graph: ReportGraph; readonly thread: Thread | null }) {
  const [last, setLast] = useState({ thread, changed: false });
  if (last.thread !== thread) setLast({ thread, changed: true });
  const node = thread === null ? undefined : graph.nodes.get(thread.start);
  const told =
    node === undefined || thread === null
      ? announce.cleared
      : announce.selected(node.kind, node.label, thread.nodes.size - 1);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {last.changed ? told : ''}
    </p>
  );
}
