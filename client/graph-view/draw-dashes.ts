/** Dashed and dotted links of which little is seen: only what is seen is drawn, its dashes where they would have been. */
import type { EdgeSingular } from 'cytoscape';
import { type Run, cutCurve, liesWithin } from './cut-curve.ts';
import type { Extent } from './open-canvas.ts';
import { widen } from './sheet-area.ts';
import type { Pen } from './sheet.ts';

export type DrawPath = (edge: EdgeSingular, pen: Pen, points: readonly number[], style: string) => void;

/** More than half of any line's width. */
const BESIDE_PX = 4;
/** As Cytoscape has them. */
const DOTS = [1, 1];

export interface Dashes {
  /** Draws lines as before, or of a dashed one what lies within the area of `within`. */
  readonly drawPath: DrawPath;
  /** What is drawn by `draw` with this pen is seen in this area alone. */
  within(pen: Pen, area: Extent, draw: () => void): void;
}

export function openDashes(drawWhole: DrawPath): Dashes {
  let seen: { readonly pen: Pen; readonly area: Extent } | null = null;
  return {
    drawPath: (edge, pen, points, style) => {
      const area = seen?.pen === pen ? seen.area : null;
      const isCut = area !== null && style !== 'solid' && !liesWithin(points, area);
      if (!isCut || edge.style('curve-style') !== 'unbundled-bezier') drawWhole(edge, pen, points, style);
      else drawRuns(pen, cutCurve(points, area), style === 'dotted' ? DOTS : edge.numericStyle('line-dash-pattern'));
    },
    within: (pen, area, draw) => {
      seen = { pen, area: widen(area, BESIDE_PX, BESIDE_PX) };
      try {
        draw();
      } finally {
        seen = null;
      }
    },
  };
}

function drawRuns(pen: Pen, runs: readonly Run[], pattern: number[]): void {
  pen.setLineDash(pattern);
  for (const { points, before } of runs) {
    pen.lineDashOffset = before;
    pen.beginPath();
    for (const [x, y] of points) pen.lineTo(x, y);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.lineDashOffset = 0;
}
