import { useState } from 'react';
import type { ReactNode } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { useReportGraph } from '../report/use-report-graph.ts';
import { states } from '../strings/states.ts';
import { Message } from './message.tsx';
import { NewerData } from './newer-data.ts';
import { RetryNote } from './retry-note.tsx';
import { Skeleton } from './skeleton.tsx';

interface Failed {
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * A page that needs the report: until it is there, and where it does not come, each has its own words. What has been read stays on the page
 * until the reader asks for newer data; what went wrong stays until it is put right.
 */
export function Reading({ children }: { readonly children: (graph: ReportGraph) => ReactNode }) {
  const reading = useReportGraph();
  const [shown, setShown] = useState<ReportGraph | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  if (reading.status === 'ready' && shown === null) setShown(reading.graph);
  if (reading.status === 'ready' && failed !== null) setFailed(null);
  if (reading.status === 'failed' && failed?.error !== reading.error) setFailed(reading);
  if (shown !== null) {
    const newest = reading.status === 'ready' ? reading.graph : shown;
    const isNewer = newest.report.dataVersion !== shown.report.dataVersion;
    const take = (): void => {
      setShown(newest);
    };
    return (
      <NewerData value={isNewer ? { dataVersion: newest.report.dataVersion, take } : null}>{children(shown)}</NewerData>
    );
  }
  if (failed !== null) return <Failure failed={failed} isTrying={reading.status === 'reading'} />;
  return <Skeleton />;
}

function Failure({ failed: { error, retry }, isTrying }: { readonly failed: Failed; readonly isTrying: boolean }) {
  const known = error instanceof ApiError;
  const words = known ? states.errors[error.reason] : { title: states.unexpectedTitle, body: states.unexpected };
  return (
    <Message title={words.title} body={words.body} technical={known ? error.message : String(error)}>
      <RetryNote error={error} isTrying={isTrying} onRetry={retry} autoFocus />
    </Message>
  );
}
