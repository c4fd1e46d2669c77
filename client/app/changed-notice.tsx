import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { ViewState } from '../address/view-state.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { address as words } from '../strings/common.ts';

/** A link that was made with another version of the data: what of it is gone. */
export function ChangedNotice({ graph }: { readonly graph: ReportGraph }) {
  const { state, go } = useAddress();
  const { dataVersion } = graph.report;
  if (state.data === null || state.data === dataVersion) return null;
  const missing = listNamed(state).filter((id) => !graph.nodes.has(id));
  return (
    <div className="notice" role="status">
      <strong>{words.changedTitle}.</strong> {words.changed(state.data, dataVersion)}{' '}
      {missing.length === 0 ? words.allThere : words.missing(missing)}{' '}
      <Button
        className="link"
        onPress={() => {
          go({}, { replace: true });
        }}
      >
        {words.useNew}
      </Button>
    </div>
  );
}

/** The nodes that an address names. */
function listNamed({ node, also, audience }: ViewState): string[] {
  return [...(node === null ? [] : [node]), ...also, ...audience];
}
