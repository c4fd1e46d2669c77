import { Reading } from './reading.tsx';
import { Workbench } from './workbench.tsx';

/** The one page: a report, its graph, and what is selected in it. */
export function ReportPage() {
  return <Reading>{(graph) => <Workbench whole={graph} />}</Reading>;
}
