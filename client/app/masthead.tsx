import { Link } from '@tanstack/react-router';
import type { Report } from '../report/report-graph.ts';
import { page } from '../strings/common.ts';

export function Masthead({ report }: { readonly report: Report }) {
  return (
    <header className="masthead">
      <Link to="/" className="product">
        {page.product}
      </Link>
      <h1>{report.title}</h1>
    </header>
  );
}
