import { FILLS, INK, SHAPE_NAMES } from '../palette.ts';
import type { PolygonKind } from '../palette.ts';
import type { NodeKind } from '../report/report-graph.ts';

/** A kind's shape and colour, small; the name beside it says the same in words. */
export function KindMark({ kind, size = 'small' }: { readonly kind: NodeKind; readonly size?: 'small' | 'large' }) {
  return (
    <svg
      className={`kind-mark kind-mark-${size}`}
      viewBox="-12 -8 24 16"
      aria-hidden="true"
      data-shape={SHAPE_NAMES[kind]}
    >
      <Shape kind={kind} />
    </svg>
  );
}

function Shape({ kind }: { readonly kind: NodeKind }) {
  const look = { fill: FILLS[kind], stroke: INK, strokeWidth: 1.5 };
  switch (kind) {
    case 'CONCERN':
    case 'AUDIENCE':
    case 'QUOTE':
      return <polygon points={SMALL_POLYGONS[kind]} {...look} />;
    case 'FINDING':
      return <ellipse rx={10.5} ry={6.5} {...look} />;
    case 'RECOMMENDATION':
      return <rect x={-10.5} y={-6.5} width={21} height={13} rx={3} {...look} />;
    case 'STATISTIC':
      return <path d="M-10 -4.5 Q0 -8.5 10 -4.5 V4.5 Q0 8.5 -10 4.5 Z" {...look} />;
  }
}

/** The canvas's own corners, blunter, so that they show at this size. */
const SMALL_POLYGONS: Readonly<Record<PolygonKind, string>> = {
  CONCERN: '-6 -6.5 6 -6.5 10.5 -2.5 10.5 2.5 6 6.5 -6 6.5 -10.5 2.5 -10.5 -2.5',
  AUDIENCE: '-6.5 -6.5 6.5 -6.5 10.5 0 6.5 6.5 -6.5 6.5 -10.5 0',
  QUOTE: '-10.5 -6.5 6 -6.5 10.5 0 6 6.5 -10.5 6.5 -6.5 0',
};
