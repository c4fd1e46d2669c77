import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { PaneWidth } from './use-pane-widths.ts';

interface Props {
  readonly label: string;
  readonly pane: PaneWidth;
  /** Which way the pane grows. */
  readonly grows: 'left' | 'right';
}

const KEY_STEP_PX = 16;

/** Between two panes: dragged, or moved by the arrow keys. */
export function PaneDivider({ label, pane, grows }: Props) {
  const drag = useRef<{ x: number; px: number } | null>(null);
  const sign = grows === 'right' ? 1 : -1;
  const onPointerMove = (event: PointerEvent): void => {
    if (drag.current !== null) pane.set(drag.current.px + sign * (event.clientX - drag.current.x));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    pane.set(pane.px + sign * steps * KEY_STEP_PX);
  };
  return (
    <div
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={pane.px}
      aria-valuemin={pane.least}
      aria-valuemax={pane.most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, px: pane.px };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        drag.current = null;
      }}
    />
  );
}
