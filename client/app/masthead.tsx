import { Link } from '@tanstack/react-router';
import { SavedViewsOpener } from '../notes/saved-views-opener.tsx';
import { PaletteOpener } from '../palette-box/palette-opener.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { page } from '../strings/common.ts';

export function Masthead({ graph }: { readonly graph: ReportGraph }) {
  return (
    <header className="masthead">
      <Link to="/" className="product">
        {page.product}
      </Link>
      <h1>{graph.report.title}</h1>
      <PaletteOpener graph={graph} />
      <SavedViewsOpener graph={graph} />
    </header>
  );
}
