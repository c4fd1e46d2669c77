import type { ReportGraph } from '../report/report-graph.ts';
import { AddressLink } from '../app/address-link.tsx';
import { reader as words } from '../strings/common.ts';
import { findHeadings } from './find-headings.ts';

/** The sections, each a link to its heading. */
export function Outline({ graph }: { readonly graph: ReportGraph }) {
  const headings = findHeadings(graph);
  return (
    <details className="outline">
      <summary>{words.sections}</summary>
      <nav aria-label={words.sections}>
        <ol>
          {graph.sections.map(({ id, title, number, level }) => {
            const heading = headings.get(id);
            if (heading === undefined) return null;
            const { start, end } = heading;
            return (
              <li key={id} className={`outline-${String(level)}`}>
                <AddressLink change={{ view: 'read', at: { start, end }, pane: 'view' }}>
                  {number === null ? title : `${number} ${title.replace(`${number} `, '')}`}
                </AddressLink>
              </li>
            );
          })}
        </ol>
      </nav>
    </details>
  );
}
