import type { ReactNode } from 'react';
import { NODE_KINDS } from '../report/report-graph.ts';
import { KIND_NAMES, legend as words } from '../strings/common.ts';
import { KindMark } from './kind-mark.tsx';

/** What the shapes and lines of the graph mean. */
export function Legend() {
  return (
    <div className="legend">
      <h3>{words.nodes}</h3>
      <ul>
        {NODE_KINDS.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} size="large" />
            {KIND_NAMES[kind].one}
          </li>
        ))}
      </ul>
      <h3>{words.links}</h3>
      <ul>
        {LINES.map(({ name, line }) => (
          <li key={name}>
            <svg className="legend-line" viewBox="0 0 48 16" aria-hidden="true">
              {line}
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

const LINES: readonly { readonly name: string; readonly line: ReactNode }[] = [
  { name: words.answers, line: <Line width={3} end={<path d="M46 8 L37 3 V13 Z" />} /> },
  { name: words.raisedBy, line: <Line width={1.4} /> },
  { name: words.supports, line: <Line width={1.2} end={<circle cx={43} cy={8} r={3} />} /> },
  { name: words.saidBy, line: <Line width={0.8} /> },
  { name: words.inferred, line: <Line width={2} dashes="7 4" /> },
  { name: words.less, line: <Line width={2} dashes="2 3" end={<circle cx={42} cy={8} r={4} className="hollow" />} /> },
  { name: words.not, line: <Line width={2} dashes="2 3" end={<path d="M44 2 V14" strokeWidth={2.5} />} /> },
];

function Line({ width, dashes, end }: { readonly width: number; readonly dashes?: string; readonly end?: ReactNode }) {
  return (
    <>
      <path d="M2 8 H40" strokeWidth={width} strokeDasharray={dashes} />
      {end}
    </>
  );
}
