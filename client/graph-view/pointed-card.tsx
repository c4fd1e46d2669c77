import type { CSSProperties } from 'react';
import { KIND_NAMES } from '../strings/common.ts';
import { KindMark } from './kind-mark.tsx';
import type { Extent } from './open-canvas.ts';
import type { Told } from './tell-pointed.ts';

interface Props {
  readonly told: Told;
  /** What it is about, in pixels of the stage. */
  readonly about: Extent;
  readonly stage: { readonly width: number; readonly height: number };
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

const CARD = { widthPx: 300, gapPx: 8, roomPx: 150 };

/** Beside what is pointed at, never over it: the whole label, and what the picture can only hint at. */
export function PointedCard({ told, about, stage, onEnter, onLeave }: Props) {
  const { kind, title, isOwnWords, lines } = told;
  return (
    <div
      className="pointed"
      role="tooltip"
      style={placeBeside(about, stage)}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {kind === null ? null : (
        <p className="pointed-kind">
          <KindMark kind={kind} /> {KIND_NAMES[kind].one}
        </p>
      )}
      <p>{isOwnWords ? <q className="own-words">{title}</q> : title}</p>
      {lines.map((line) => (
        <p key={line} className="pointed-more">
          {line}
        </p>
      ))}
    </div>
  );
}

/** Below, or above where there is no room below. */
function placeBeside({ x1, y1, x2, y2 }: Extent, { width, height }: Props['stage']): CSSProperties {
  const widthPx = Math.min(CARD.widthPx, width - 2 * CARD.gapPx);
  const middle = (Math.max(x1, 0) + Math.min(x2, width)) / 2;
  const left = Math.min(Math.max(middle - widthPx / 2, CARD.gapPx), width - widthPx - CARD.gapPx);
  const isBelow = y2 + CARD.roomPx < height || y1 < height - y2;
  return { left, width: widthPx, ...(isBelow ? { top: y2 + CARD.gapPx } : { bottom: height - y1 + CARD.gapPx }) };
}
