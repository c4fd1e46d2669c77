import { Suspense, useLayoutEffect, useRef } from 'react';
import { nameOfId } from '../address/name-of-id.ts';
import { useAddress } from '../address/use-address.ts';
import { AddressLink } from '../app/address-link.tsx';
import { fetchedPart } from '../app/fetched-part.tsx';
import { BriefLink } from '../brief/brief-link.tsx';
import { useKeptFocus } from '../app/use-kept-focus.ts';
import { MistakeReport } from '../mistakes/mistake-report.tsx';
import { NodeNote } from '../notes/node-note.tsx';
import type { GraphNode, ReportGraph } from '../report/report-graph.ts';
import { isClaim } from '../report/report-graph.ts';
import { details as words, page } from '../strings/common.ts';
import { AudienceDetails } from './audience-details.tsx';
import { ClaimDetails } from './claim-details.tsx';
import { DetailsTools } from './details-tools.tsx';
import { QuoteDetails } from './quote-details.tsx';
import { StartDetails } from './start-details.tsx';
import { StatisticDetails } from './statistic-details.tsx';

const CiteBlock = fetchedPart(async () => (await import('../cite/cite-block.tsx')).default);

/** The thing selected; where nothing is, how to read the page. */
export function DetailsPane({ graph }: { readonly graph: ReportGraph }) {
  const { state } = useAddress();
  const node = state.node === null ? undefined : graph.nodes.get(state.node);
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane, state.node ?? '');
  useLayoutEffect(() => {
    pane.current?.scrollTo(0, 0);
  }, [state.node]);
  return (
    <section className="pane pane-details" id="details" aria-label={page.detailsPane} tabIndex={-1} ref={pane}>
      {node !== undefined ? (
        <>
          <DetailsTools node={node} />
          <NodeDetails graph={graph} node={node} />
          {isClaim(node) || node.kind === 'AUDIENCE' ? (
            <p className="brief-link">
              <BriefLink id={node.id} />
            </p>
          ) : null}
          <Suspense fallback={null}>
            <CiteBlock graph={graph} node={node} />
          </Suspense>
          <NodeNote key={`note ${node.id}`} node={node.id} />
          <MistakeReport key={node.id} graph={graph} node={node} />
        </>
      ) : state.node === null ? (
        <StartDetails graph={graph} />
      ) : (
        <UnknownNode id={state.node} />
      )}
    </section>
  );
}

function NodeDetails({ graph, node }: { readonly graph: ReportGraph; readonly node: GraphNode }) {
  if (isClaim(node)) return <ClaimDetails graph={graph} claim={node} />;
  switch (node.kind) {
    case 'AUDIENCE':
      return <AudienceDetails graph={graph} audience={node} />;
    case 'QUOTE':
      return <QuoteDetails graph={graph} quote={node} />;
    case 'STATISTIC':
      return <StatisticDetails graph={graph} statistic={node} />;
  }
}

function UnknownNode({ id }: { readonly id: string }) {
  return (
    <div className="unknown" role="status">
      <h2>{words.unknownTitle}</h2>
      <p>{words.unknown(id)}</p>
      <p>
        <AddressLink className="button" change={{ node: null, find: nameOfId(id), pane: 'find' }}>
          {words.lookFor(nameOfId(id))}
        </AddressLink>{' '}
        <AddressLink className="button" change={{ node: null }}>
          {page.toStart}
        </AddressLink>
      </p>
    </div>
  );
}
