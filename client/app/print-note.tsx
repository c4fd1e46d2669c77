import { useAddress } from '../address/use-address.ts';
import type { Report } from '../report/report-graph.ts';
import { page } from '../strings/common.ts';
import { printDay } from './print-day.ts';

/** On paper only: which view this is, where it is found again, and of which day. Source and licence stand in the footer. */
export function PrintNote({ report }: { readonly report: Report }) {
  const { state } = useAddress();
  return (
    <p className="print-only print-note">
      <b>{page.views[state.view]}</b> · {page.printed(printDay(new Date()), report.dataVersion)} ·{' '}
      {window.location.href}
    </p>
  );
}
