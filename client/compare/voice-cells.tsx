import { useAddress } from '../address/use-address.ts';
import { useAsked } from '../api/use-asked.ts';
import { Answered } from '../app/answered.tsx';
import { Attributions } from '../details/attributions.tsx';
import type { VoiceCellsQuery } from '../generated/graphql.ts';
import { VoiceCellsDocument } from '../generated/graphql.ts';
import type { RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { linksTo } from '../report/report-graph.ts';
import { compare } from '../strings/compare.ts';
import { heard as words } from '../strings/strands.ts';
import { Members } from './members.tsx';
import { basisOf } from './scope-note.tsx';

type Cell = NonNullable<VoiceCellsQuery['voices']>['cells']['edges'][number];
interface Props {
  readonly graph: ReportGraph;
  readonly audienceId: string;
}

/** What is heard of one audience, strand by strand and region by region, in its words and the report's. */
export function VoiceCells({ graph, audienceId }: Props) {
  const { state } = useAddress();
  const variables = { slug: graph.report.slug, basis: basisOf(state.basis), within: audienceId };
  const asked = useAsked(['voice cells', variables], (ask) => ask(VoiceCellsDocument, variables));
  return (
    <Answered asked={asked} waiting={compare.waiting}>
      {({ voices }) => {
        const own = (voices?.cells.edges ?? []).filter(({ node }) => node.id === audienceId);
        return (
          <>
            {own.map((cell) => (
              <HeardCell key={`${cell.strand?.id ?? ''} ${cell.region?.id ?? ''}`} graph={graph} cell={cell} />
            ))}
            <p className="small">{words.notAddedUp}</p>
          </>
        );
      }}
    </Answered>
  );
}

function HeardCell({ graph, cell }: { readonly graph: ReportGraph; readonly cell: Cell }) {
  const ids = new Set([...cell.attributions.ids, ...cell.negative.ids]);
  const links: RaisedByLink[] = linksTo(graph, cell.node.id, 'RAISED_BY').filter(({ id }) => ids.has(id));
  return (
    <div className="heard-cell">
      <h3>
        {cell.strand?.name ?? words.anyStrand}, {cell.region?.name ?? words.anyRegion}
      </h3>
      {cell.quotes.totalCount === 0 ? null : (
        <Members graph={graph} ids={cell.quotes.edges.map(({ node }) => node.id)} />
      )}
      <Attributions graph={graph} links={links} end="claim" />
    </div>
  );
}
