import { useMemo, useState } from 'react';
import type { CSSProperties } from 'react';
import { recall, remember } from './kept.ts';

export interface PaneWidth {
  readonly px: number;
  readonly least: number;
  readonly most: number;
  readonly set: (px: number) => void;
}

const LIMITS = { find: { px: 280, least: 220, most: 480 }, details: { px: 400, least: 300, most: 640 } } as const;
type Side = keyof typeof LIMITS;
const keyOf = (side: Side): string => `golden-thread.pane.${side}`;

/** Panes remember their size, on this machine alone. */
export function usePaneWidths(): { find: PaneWidth; details: PaneWidth; style: CSSProperties } {
  const find = usePaneWidth('find');
  const details = usePaneWidth('details');
  const style = {
    '--find-width': `${String(find.px)}px`,
    '--details-width': `${String(details.px)}px`,
  } as CSSProperties;
  return { find, details, style };
}

function usePaneWidth(side: Side): PaneWidth {
  const [px, setPx] = useState(() => recallWidth(side));
  return useMemo(() => {
    const { least, most } = LIMITS[side];
    const set = (wanted: number): void => {
      const next = Math.round(Math.min(Math.max(wanted, least), most));
      setPx(next);
      remember(keyOf(side), String(next));
    };
    return { px, least, most, set };
  }, [px, side]);
}

function recallWidth(side: Side): number {
  const { px, least, most } = LIMITS[side];
  const stored = Number(recall(keyOf(side)));
  return stored >= least && stored <= most ? stored : px;
}
