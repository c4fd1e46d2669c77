import { useAddress } from '../address/use-address.ts';
import { AddressLink } from '../app/address-link.tsx';
import { KindMark } from '../graph-view/kind-mark.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { threads as words } from '../strings/threads.ts';
import type { Thread } from '../threads/find-thread.ts';

/** Says that only the thread of what is selected is shown, and lifts that; or the other way round. */
export function ThreadChip({ graph, thread }: { readonly graph: ReportGraph; readonly thread: Thread | null }) {
  const { state } = useAddress();
  const node = thread === null ? undefined : graph.nodes.get(thread.start);
  if (node === undefined) return null;
  if (state.threads) {
    return (
      <p className="threads-chip">
        <AddressLink change={{ threads: false }}>{words.toThread}</AddressLink>
      </p>
    );
  }
  return (
    <p className="threads-chip">
      <span>
        {words.onlyThread} <KindMark kind={node.kind} /> <b>{node.label}</b>
      </span>
      <AddressLink className="button" change={{ threads: true }}>
        {words.allThreads}
      </AddressLink>
    </p>
  );
}
