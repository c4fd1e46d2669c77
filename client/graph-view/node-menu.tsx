import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { explore as words } from '../strings/explore.ts';
import { DeedMenu } from './deed-menu.tsx';
import { listDeeds } from './deeds.ts';
import type { Place } from './layout.ts';

/** Whose menu, and where on the canvas, in pixels from its corner. */
export interface MenuAt {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** By a right click, a long press, or the menu key; the list has the same in a button. */
export function NodeMenu({ graph, at, place, onClose }: NodeMenuProps) {
  const { state } = useAddress();
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span className="menu-anchor" ref={anchor} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        className="popover popover-menu"
        aria-label={words.deeds}
        triggerRef={anchor}
        placement="bottom start"
        isOpen={at !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <DeedMenu deeds={at === null ? [] : listDeeds(graph, state, at.id, place)} onDone={onClose} />
      </Popover>
    </>
  );
}

interface NodeMenuProps {
  readonly graph: ReportGraph;
  readonly at: MenuAt | null;
  /** Where it stands, to be moved from there. */
  readonly place: Place | null;
  readonly onClose: () => void;
}
