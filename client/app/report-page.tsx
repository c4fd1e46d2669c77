import { Button } from 'react-aria-components';
import { ApiError } from '../api/api-error.ts';
import { useReportGraph } from '../report/use-report-graph.ts';
import { states } from '../strings/states.ts';
import { Message } from './message.tsx';
import { Skeleton } from './skeleton.tsx';
import { Workbench } from './workbench.tsx';

/** The one page: a report, its graph, and what is selected in it. */
export function ReportPage() {
  const reading = useReportGraph();
  switch (reading.status) {
    case 'reading':
      return <Skeleton />;
    case 'failed':
      return <Failure error={reading.error} onRetry={reading.retry} />;
    case 'ready':
      return <Workbench whole={reading.graph} />;
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
