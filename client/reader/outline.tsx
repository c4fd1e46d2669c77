import { useRef } from 'react';
import type { RefObject } from 'react';
import type { ReportGraph } from '../report/report-graph.ts';
import { AddressLink } from '../app/address-link.tsx';
import { readerTools as words } from '../strings/reader.ts';
import { findHeadings } from './find-headings.ts';
import { useSectionHere } from './use-section-here.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly frame: RefObject<HTMLElement | null>;
}

/** The sections, each a link to its heading; the one that is being read is told. */
export function Outline({ graph, frame }: Props) {
  const headings = findHeadings(graph);
  const details = useRef<HTMLDetailsElement>(null);
  const here = useSectionHere(graph, frame);
  const current = graph.sections.find(({ id }) => id === here);
  return (
    <details className="outline" ref={details}>
      <summary aria-label={current === undefined ? words.sections : words.here(current.title)}>
        {words.sections}
        {current === undefined ? null : <span className="outline-here">{current.title}</span>}
      </summary>
      <nav aria-label={words.sections}>
        <ol>
          {graph.sections.map(({ id, title, number, level }) => {
            const heading = headings.get(id);
            if (heading === undefined) return null;
            const { start, end } = heading;
            return (
              <li key={id} className={`outline-${String(level)}`} aria-current={id === here ? 'location' : undefined}>
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
