import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { ReportGraph } from '../report/report-graph.ts';
import { findHeadings } from './find-headings.ts';

/** How far down a heading may stand and still be the one that is read. */
const READING_LINE_PX = 160;

/** The id of the section that is being read: the last whose heading has come up to the reading line. Null above the first. */
export function useSectionHere(graph: ReportGraph, frame: RefObject<HTMLElement | null>): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const scrolled = frame.current;
    if (scrolled === null) return;
    const headings = [...findHeadings(graph)];
    let asked = 0;
    const look = (): void => {
      const line = scrolled.getBoundingClientRect().top + READING_LINE_PX;
      const above = headings.filter(([, heading]) => topOf(heading.line) <= line);
      setHere(above.at(-1)?.[0] ?? null);
    };
    const onScroll = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    };
    look();
    scrolled.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      scrolled.removeEventListener('scroll', onScroll);
    };
  }, [graph, frame]);
  return here;
}

const topOf = (line: number): number =>
  document.getElementById(`line-${String(line)}`)?.getBoundingClientRect().top ?? Infinity;
