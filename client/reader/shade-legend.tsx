import type { Place } from '../address/view-state.ts';
import type { Asked } from '../api/use-asked.ts';
import { AddressLink } from '../app/address-link.tsx';
import { Answered } from '../app/answered.tsx';
import type { CoverageState } from '../generated/graphql.ts';
import { shading as words } from '../strings/reader.ts';
import type { Shade } from './use-shades.ts';

const STATES = ['CODED', 'CONTEXT', 'UNACCOUNTED'] as const satisfies readonly CoverageState[];

/** What the shading means, and how much of each there is; the number leads to the next. */
export function ShadeLegend({ shades, at }: { readonly shades: Asked<readonly Shade[]>; readonly at: Place | null }) {
  return (
    <section className="shade-legend" aria-label={words.title}>
      <Answered asked={shades} waiting={words.waiting}>
        {(sentences) => (
          <ul>
            {STATES.map((state) => (
              <LegendLine key={state} state={state} sentences={sentences} at={at} />
            ))}
          </ul>
        )}
      </Answered>
      <p>{words.whole}</p>
    </section>
  );
}

interface LineProps {
  readonly state: CoverageState;
  readonly sentences: readonly Shade[];
  readonly at: Place | null;
}

function LegendLine({ state, sentences, at }: LineProps) {
  const all = sentences.filter((one) => one.state === state);
  const next = all.find(({ start }) => start > (at?.start ?? -1)) ?? all[0];
  return (
    <li>
      <span className={`shade shade-${state.toLowerCase()}`}>{words.states[state]}</span>: {words.meanings[state]}.{' '}
      {next === undefined ? (
        <span className="tabular">0</span>
      ) : (
        <AddressLink change={{ at: { start: next.start, end: next.end } }}>{words.next(all.length)}</AddressLink>
      )}
    </li>
  );
}
