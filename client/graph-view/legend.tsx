import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { LINK_TYPES } from '../address/explore-fields.ts';
import { useAddress } from '../address/use-address.ts';
import { findShownKinds, toggleKind } from '../filters/kinds.ts';
import type { LinkType, NodeKind } from '../report/report-graph.ts';
import { explore } from '../strings/explore.ts';
import { NODE_KINDS } from '../report/report-graph.ts';
import { KIND_NAMES, legend as words } from '../strings/common.ts';
import { KindMark } from './kind-mark.tsx';

/** What the shapes and lines of the graph mean; each kind can be switched off and on. */
export function Legend({ hasThread }: { readonly hasThread: boolean }) {
  return (
    <div className="legend">
      <h3>{words.nodes}</h3>
      <ul>
        {NODE_KINDS.map((kind) => (
          <li key={kind}>
            <KindToggle kind={kind} hasThread={hasThread} />
          </li>
        ))}
      </ul>
      <p className="legend-note">{explore.strength}</p>
      <h3>{words.links}</h3>
      <ul>
        {LINES.map(({ name, line, type }) => (
          <li key={name}>
            {type === undefined ? (
              <>
                <span className="legend-space" />
                <LegendLine line={line} /> {name}
              </>
            ) : (
              <LinkToggle type={type} name={name} line={line} />
            )}
          </li>
        ))}
      </ul>
      <NamesToggle />
    </div>
  );
}

const LINES: readonly { readonly name: string; readonly line: ReactNode; readonly type?: LinkType }[] = [
  { type: 'MITIGATES', name: words.answers, line: <Line width={3} end={<path d="M46 8 L37 3 V13 Z" />} /> },
  { type: 'RAISED_BY', name: words.raisedBy, line: <Line width={1.4} /> },
  { type: 'EVIDENCES', name: words.supports, line: <Line width={1.2} end={<circle cx={43} cy={8} r={3} />} /> },
  { type: 'SPOKEN_BY', name: words.saidBy, line: <Line width={0.8} /> },
  {
    type: 'CONFLICTS_WITH',
    name: explore.atOdds,
    line: <Line width={1.6} end={<path d="M40 8 L44 4 L48 8 L44 12 Z M0 8 L4 4 L8 8 L4 12 Z" />} />,
  },
  { name: words.inferred, line: <Line width={2} dashes="7 4" /> },
  { name: words.less, line: <Line width={2} dashes="2 3" end={<circle cx={42} cy={8} r={4} className="hollow" />} /> },
  { name: words.not, line: <Line width={2} dashes="2 3" end={<path d="M44 2 V14" strokeWidth={2.5} />} /> },
];

function KindToggle({ kind, hasThread }: { readonly kind: NodeKind; readonly hasThread: boolean }) {
  const { state, go } = useAddress();
  const shown = findShownKinds(state.kinds, hasThread);
  return (
    <Checkbox
      className="legend-toggle"
      isSelected={shown.includes(kind)}
      onChange={() => {
        go({ kinds: toggleKind(shown, kind) });
      }}
    >
      <span className="legend-box" aria-hidden="true" />
      <KindMark kind={kind} size="large" />
      {KIND_NAMES[kind].one}
    </Checkbox>
  );
}

/** Switches a kind of link off and on; who was asked goes with who said it. */
function LinkToggle({
  type,
  name,
  line,
}: {
  readonly type: LinkType;
  readonly name: string;
  readonly line: ReactNode;
}) {
  const { state, go } = useAddress();
  const types: readonly LinkType[] = type === 'SPOKEN_BY' ? ['SPOKEN_BY', 'ASKED_OF'] : [type];
  const isOn = !types.some((one) => state.without.some((off) => off === one));
  return (
    <Checkbox
      className="legend-toggle"
      isSelected={isOn}
      onChange={(wanted) => {
        const without = LINK_TYPES.filter((one) => (types.includes(one) ? !wanted : state.without.includes(one)));
        go({ without });
      }}
    >
      <span className="legend-box" aria-hidden="true" />
      <LegendLine line={line} />
      {name}
    </Checkbox>
  );
}

function NamesToggle() {
  const { state, go } = useAddress();
  return (
    <Checkbox
      className="legend-toggle legend-names"
      isSelected={state.names}
      onChange={(names) => {
        go({ names }, { replace: true });
      }}
    >
      <span className="legend-box" aria-hidden="true" />
      {words.names}
    </Checkbox>
  );
}

function LegendLine({ line }: { readonly line: ReactNode }) {
  return (
    <svg className="legend-line" viewBox="0 0 48 16" aria-hidden="true">
      {line}
    </svg>
  );
}

function Line({ width, dashes, end }: { readonly width: number; readonly dashes?: string; readonly end?: ReactNode }) {
  return (
    <>
      <path d="M2 8 H40" strokeWidth={width} strokeDasharray={dashes} />
      {end}
    </>
  );
}
