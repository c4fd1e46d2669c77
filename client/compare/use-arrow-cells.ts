import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One cell of a table takes the Tab key, arrow keys go from link to link. Cells say where they stand: `data-row`, `data-column`. */
export function useArrowCells(table: RefObject<HTMLTableElement | null>, current: string) {
  const opened = useRef<HTMLAnchorElement | null>(null);
  useLayoutEffect(() => {
    const links = listLinks(table.current);
    const kept = links.find((link) => link.ariaCurrent !== null) ?? links[0];
    for (const link of links) link.tabIndex = link === kept ? 0 : -1;
  });
  useLayoutEffect(() => {
    // Closed from within: the cell that was open has the focus again.
    if (document.activeElement === document.body) opened.current?.focus();
    opened.current = listLinks(table.current).find((link) => link.ariaCurrent !== null) ?? null;
  }, [table, current]);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (table.current?.contains(focused) === true) focused?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [table, current]);
  return {
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>): void => {
      const step = STEPS[event.key];
      const link = event.target instanceof HTMLElement ? event.target.closest('a') : null;
      const next = step === undefined || link === null ? null : findNext(listLinks(table.current), link, step);
      if (link === null || next === null) return;
      event.preventDefault();
      link.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    },
    'data-open': current,
  };
}

function listLinks(table: HTMLTableElement | null): HTMLAnchorElement[] {
  return [...(table?.querySelectorAll<HTMLAnchorElement>('[data-row] > a') ?? [])];
}

/** The nearest link that way in the same row or column; null where there is none, or the link is in no cell. */
function findNext(
  links: readonly HTMLAnchorElement[],
  from: HTMLAnchorElement,
  [rows, columns]: readonly [number, number],
): HTMLAnchorElement | null {
  if (!links.includes(from)) return null;
  const at = placeOf(from);
  const ahead = links
    .map((link) => ({ link, place: placeOf(link) }))
    .filter(({ place }) => (rows === 0 ? place.row === at.row : place.column === at.column))
    .map(({ link, place }) => ({ link, distance: (place.row - at.row) * rows + (place.column - at.column) * columns }))
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => a.distance - b.distance);
  return ahead[0]?.link ?? null;
}

function placeOf(link: HTMLAnchorElement): { readonly row: number; readonly column: number } {
  const cell = link.parentElement;
  return { row: Number(cell?.dataset['row']), column: Number(cell?.dataset['column']) };
}
