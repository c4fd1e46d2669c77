import { Button, ToggleButton } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { KindMark } from '../graph-view/kind-mark.tsx';
import type { NodeKind, ReportGraph } from '../report/report-graph.ts';
import { NODE_KINDS } from '../report/report-graph.ts';
import { filter as words, KIND_NAMES } from '../strings/common.ts';
import { findShownKinds, toggleKind } from './kinds.ts';

/** One switch for each kind, with how many of it the report holds. */
export function KindChips({ graph, hasThread }: { readonly graph: ReportGraph; readonly hasThread: boolean }) {
  const { state, go } = useAddress();
  const shown = findShownKinds(state.kinds, hasThread);
  return (
    <div className="chips" role="group" aria-label={words.label}>
      {NODE_KINDS.map((kind) => (
        <ToggleButton
          key={kind}
          className="chip"
          isSelected={shown.includes(kind)}
          onChange={() => {
            go({ kinds: toggleKind(shown, kind) });
          }}
        >
          <KindMark kind={kind} />
          {KIND_NAMES[kind].many} <span className="chip-count">{countOf(graph, kind)}</span>
        </ToggleButton>
      ))}
      {state.kinds === null ? null : (
        <Button
          className="link"
          onPress={() => {
            go({ kinds: null });
          }}
        >
          {words.reset}
        </Button>
      )}
    </div>
  );
}

function countOf(graph: ReportGraph, kind: NodeKind): number {
  return [...graph.nodes.values()].filter((node) => node.kind === kind).length;
}
