import { useMemo } from 'react';
import { useAddress } from '../address/use-address.ts';
import type { ViewProps } from '../app/views.tsx';
import { threads as words } from '../strings/threads.ts';
import '../styles/threads.css';
import { groupRows } from './group-rows.ts';
import { ThreadChip } from './thread-chip.tsx';
import { makeThreadRows, keepThread, sortRows } from './thread-rows.ts';
import type { ThreadRow } from './thread-rows.ts';
import { ThreadGroups } from './thread-groups.tsx';
import { ThreadTable } from './thread-table.tsx';
import { ThreadTools } from './thread-tools.tsx';
import { ThreadTree } from './thread-tree.tsx';

/** Every thread of the report, or that of what is selected: from recommendation to concern, audience and words, or from the concern. */
export default function ThreadsView({ graph, thread }: ViewProps) {
  const { state } = useAddress();
  const all = useMemo(() => makeThreadRows(graph, state.from), [graph, state.from]);
  const rows = useMemo(() => {
    const kept = thread === null || state.threads ? all : keepThread(all, thread);
    return sortRows(kept, state.sort, state.order);
  }, [all, thread, state.threads, state.sort, state.order]);
  return (
    <section className="threads" aria-label={words.label}>
      <ThreadTools rows={rows} />
      <ThreadChip graph={graph} thread={thread} />
      {rows.length === 0 ? <NoThreads isThread={thread !== null && !state.threads} /> : <Rows rows={rows} />}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly ThreadRow[] }) {
  const { state } = useAddress();
  const { group, from } = state;
  const groups = useMemo(() => (group === null ? null : groupRows(rows, group, from)), [rows, group, from]);
  if (state.as === 'tree') return <ThreadTree rows={rows} groups={groups} />;
  return groups === null ? <ThreadTable rows={rows} label={words.label} /> : <ThreadGroups groups={groups} />;
}

function NoThreads({ isThread }: { readonly isThread: boolean }) {
  return (
    <div className="threads-empty" role="status">
      <h2>{words.emptyTitle}</h2>
      <p>{isThread ? words.emptyThread : words.empty}</p>
    </div>
  );
}
