import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Place } from '../address/view-state.ts';
import type { Passage } from '../report/report-graph.ts';
import { shading as words } from '../strings/reader.ts';
import type { Layer, Part } from './layers.ts';
import { splitLayers } from './layers.ts';
import { listSpans } from './spans.ts';
import type { Span } from './spans.ts';

/** By the passage's id. */
export const LayersContext = createContext<ReadonlyMap<string, readonly Layer[]>>(new Map());

interface Props {
  readonly passage: Passage;
  readonly at: Place | null;
}

/** The words of a passage as the source has them, with whatever lies over them. */
export function PassageText({ passage, at }: Props) {
  return listSpans(passage).map((span) => <SpanText key={span.start} passage={passage} span={span} at={at} />);
}

/** `data-from`: where in the source its words begin, so that what a reader selects can be told in the source's own places. */
export function SpanText({ passage, span, at }: Props & { readonly span: Span }) {
  const lying = useContext(LayersContext).get(passage.id) ?? [];
  const layers = at === null ? lying : [...lying, { type: 'at', ...at } as const];
  return (
    <span data-from={span.start}>
      {splitLayers(span, layers).map((part) => (
        <PartText key={part.start} part={part} />
      ))}
    </span>
  );
}

function PartText({ part: { text, layers, ending } }: { readonly part: Part }) {
  const set = layers.reduce<ReactNode>(dress, text);
  if (ending === null || ending.state === 'CODED') return set;
  return (
    <>
      {set}
      <small className="shade-note" data-aside>
        {' '}
        [
        {ending.reason === null
          ? words.states[ending.state]
          : `${words.states.CONTEXT}: ${words.reasons[ending.reason]}`}
        ]
      </small>
    </>
  );
}

function dress(inner: ReactNode, layer: Layer): ReactNode {
  switch (layer.type) {
    case 'at':
      return <mark>{inner}</mark>;
    case 'found':
      return <mark className={layer.isCurrent ? 'found found-current' : 'found'}>{inner}</mark>;
    case 'shade':
      return <span className={`shade shade-${layer.state.toLowerCase()}`}>{inner}</span>;
  }
}
