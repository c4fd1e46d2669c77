import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ApiError } from '../api/api-error.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { useReportGraph } from '../report/use-report-graph.ts';
import { states } from '../strings/states.ts';
import { Message } from './message.tsx';
import { Skeleton } from './skeleton.tsx';

/** A page that needs the report: until it is there, and where it does not come, each has its own words. */
export function Reading({ children }: { readonly children: (graph: ReportGraph) => ReactNode }) {
  const reading = useReportGraph();
  switch (reading.status) {
    case 'reading':
      return <Skeleton />;
    case 'failed':
      return <Failure error={reading.error} onRetry={reading.retry} />;
    case 'ready':
      return children(reading.graph);
  }
}

function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const known = error instanceof ApiError;
  const words = known ? states.errors[error.reason] : { title: states.unexpectedTitle, body: states.unexpected };
  return (
    <Message title={words.title} body={words.body} technical={known ? error.message : String(error)}>
      <Button className="button" autoFocus onPress={onRetry}>
        {states.retry}
      </Button>
    </Message>
  );
}
