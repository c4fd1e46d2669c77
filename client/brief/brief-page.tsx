import { Link, getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { DataVersion } from '../address/data-version.ts';
import { Message } from '../app/message.tsx';
import { Reading } from '../app/reading.tsx';
import { useTitle } from '../app/use-title.ts';
import { printDay } from '../app/print-day.ts';
import { nameOfId } from '../address/name-of-id.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { brief as words } from '../strings/brief.ts';
import { address as addressWords } from '../strings/address.ts';
import { details as detailWords, page } from '../strings/common.ts';
import { BriefDownloads } from './brief-downloads.tsx';
import { BriefView } from './brief-view.tsx';
import type { Computed } from './computed.ts';
import { makeBrief } from './make-brief.ts';
import { useComputed } from './use-computed.ts';

const route = getRouteApi('/brief');

/** The evidence brief of what the address names: a page of its own, to read, print and take along. */
export function BriefPage() {
  const { node, data } = route.useSearch();
  return (
    <Reading>
      {(graph) => (
        <DataVersion value={graph.report.dataVersion}>
          <OtherVersion graph={graph} made={data} />
          {node === undefined ? <NoBrief title={words.none} body="" /> : <BriefOf key={node} graph={graph} id={node} />}
        </DataVersion>
      )}
    </Reading>
  );
}

const NOTHING_COMPUTED: Computed = { gaps: [], triangulation: null };

function BriefOf({ graph, id }: { readonly graph: ReportGraph; readonly id: string }) {
  const { answer, isWaiting, error, retry } = useComputed(graph, id);
  const madeOn = useMemo(() => printDay(new Date()), []);
  const brief = useMemo(
    () => makeBrief(graph, id, answer ?? NOTHING_COMPUTED, { origin: window.location.origin, madeOn }),
    [graph, id, answer, madeOn],
  );
  useTitle(brief === null ? null : words.title, brief?.title ?? null);
  if (brief === null) return <NoBrief title={words.unknownTitle} body={detailWords.unknown(id)} find={nameOfId(id)} />;
  return (
    <div className="brief-page">
      <header className="masthead no-print">
        <Link to="/" className="product">
          {page.product}
        </Link>
        <Link to="/" search={viewOf(graph, id)} className="button brief-back">
          {words.back}
        </Link>
      </header>
      <main className="brief-main">
        <BriefDownloads brief={brief} id={id} isWhole={answer !== undefined} />
        <p className="brief-waiting no-print" role="status">
          {isWaiting ? `${words.waiting} …` : ''}
        </p>
        {error === null || isWaiting ? null : (
          <p className="notice" role="alert">
            {words.partial}{' '}
            <Button className="link" onPress={retry}>
              {words.again}
            </Button>
          </p>
        )}
        <BriefView brief={brief} />
      </main>
    </div>
  );
}

/** The link was made with other data: the brief tells what is so now. */
function OtherVersion({ graph, made }: { readonly graph: ReportGraph; readonly made: string | undefined }) {
  const { dataVersion } = graph.report;
  if (made === undefined || made === dataVersion) return null;
  return (
    <p className="notice no-print" role="status">
      <strong>{addressWords.changedTitle}.</strong> {addressWords.changed(made, dataVersion)} {words.asItIsNow}
    </p>
  );
}

/** A theme is no node: it is a filter of the view. */
function viewOf(graph: ReportGraph, id: string): Record<string, string> {
  const data = graph.report.dataVersion;
  return graph.nodes.has(id) ? { node: id, data } : { theme: id, data };
}

interface NoBriefProps {
  readonly title: string;
  readonly body: string;
  /** What to look for instead. */
  readonly find?: string;
}

function NoBrief({ title, body, find }: NoBriefProps) {
  return (
    <Message title={title} body={body}>
      {find === undefined ? null : (
        <Link to="/" search={{ find }} className="button">
          {detailWords.lookFor(find)}
        </Link>
      )}{' '}
      <Link to="/" className="button">
        {page.toStart}
      </Link>
    </Message>
  );
}
