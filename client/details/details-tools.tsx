import { useCanGoBack, useRouter, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { ViewState } from '../address/view-state.ts';
import { AddressLink } from '../app/address-link.tsx';
import { CopiedNote } from '../clipboard/copied-note.tsx';
import { useCopy } from '../clipboard/use-copy.ts';
import type { GraphNode } from '../report/report-graph.ts';
import { wordsOf } from '../report/report-graph.ts';
import { detailsTools as words } from '../strings/details-tools.ts';
import { placeOf } from './parts.tsx';

/** Back and forward through what was looked at, the link to it, and the same thing in the other views. */
export function DetailsTools({ node }: { readonly node: GraphNode }) {
  const router = useRouter();
  const isBack = useCanGoBack();
  const isForward = useCanGoForward();
  const [copied, copy] = useCopy(words.refused);
  return (
    <div className="details-tools" role="group" aria-label={words.label}>
      <Step
        sign="←"
        label={words.back}
        isPossible={isBack}
        onPress={() => {
          router.history.back();
        }}
      />
      <Step
        sign="→"
        label={words.forward}
        isPossible={isForward}
        onPress={() => {
          router.history.forward();
        }}
      />
      <Button
        className="tool"
        onPress={() => {
          copy(window.location.href, words.copied);
        }}
      >
        {words.copy}
      </Button>
      <OtherViews node={node} />
      <CopiedNote copied={copied} byHand={words.byHand} />
    </div>
  );
}

interface StepProps {
  readonly sign: string;
  readonly label: string;
  readonly isPossible: boolean;
  readonly onPress: () => void;
}

/** One that leads nowhere stays where it is and keeps the focus: it only says that it does nothing. */
function Step({ sign, label, isPossible, onPress }: StepProps) {
  return (
    <Button
      className="tool"
      aria-label={label}
      aria-disabled={!isPossible}
      onPress={() => {
        if (isPossible) onPress();
      }}
    >
      {sign}
    </Button>
  );
}

function OtherViews({ node }: { readonly node: GraphNode }) {
  const { state } = useAddress();
  const [at] = wordsOf(node);
  const ways: readonly (readonly [string, Partial<ViewState>])[] = [
    [words.inView.explore, { view: 'explore', pane: 'view' }],
    [words.inView.threads, { view: 'threads', pane: 'view' }],
    ...(at === undefined ? [] : [[words.inView.read, placeOf(at)] as const]),
    [words.inView.query, { view: 'query', ask: 'selection', pane: 'view' }],
  ];
  return ways
    .filter(([, change]) => change.view !== state.view)
    .map(([name, change]) => (
      <AddressLink key={name} className="tool" change={change}>
        {name}
      </AddressLink>
    ));
}

/** Browsers do not tell: it is so once one has gone back, until one goes elsewhere. */
function useCanGoForward(): boolean {
  const here = useRouterState({ select: ({ location }) => location.state.__TSR_index });
  const length = useRouterState({ select: () => window.history.length });
  const [last, setLast] = useState({ here, length, furthest: here });
  if (last.here !== here || last.length !== length) {
    // A step on cuts off what lay ahead; a step back leaves it.
    setLast({
      here,
      length,
      furthest: here > last.here ? Math.max(here, length === last.length ? last.furthest : here) : last.furthest,
    });
  }
  return last.furthest > here;
}
