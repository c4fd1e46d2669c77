import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { ViewState } from '../address/view-state.ts';
import { listOwners } from '../graph-view/opened.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { address as words } from '../strings/common.ts';

/** A link that was made with another version of the data: what of it is gone. */
export function ChangedNotice({ graph }: { readonly graph: ReportGraph }) {
  const { state, go } = useAddress();
  const { dataVersion } = graph.report;
  if (state.data === null || state.data === dataVersion) return null;
  const missing = listMissing(graph, state);
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

/** Of the nodes and themes that an address names, those that are gone, each once. */
function listMissing(
  graph: ReportGraph,
  { node, also, audience, theme, open, hidden, to, moved }: ViewState,
): string[] {
  const nodes = [...(node === null ? [] : [node]), ...also, ...audience, ...hidden, ...(to === null ? [] : [to])];
  const themes = new Set(
    [...graph.nodes.values()].flatMap((one) => (isClaim(one) ? one.themes.map(({ id }) => id) : [])),
  );
  // Names without a slash are of the picture's own.
  const owners = listOwners(open).filter((id) => id.includes('/'));
  const named = [...nodes, ...moved.map(({ id }) => id), ...theme, ...owners];
  return [...new Set(named)].filter((id) => !graph.nodes.has(id) && !themes.has(id));
}
