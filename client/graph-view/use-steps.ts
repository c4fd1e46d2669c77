import { useEffect, useSyncExternalStore } from 'react';
import { useAddress } from '../address/use-address.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { nameStep } from './name-step.ts';
import type { Steps } from './steps.ts';
import { NO_STEPS, noteStep, pickPicture } from './steps.ts';

/** Kept while the page is: another view may be looked at in between. */
let kept: Steps = NO_STEPS;
const watchers = new Set<() => void>();

function keep(steps: Steps): void {
  if (steps === kept) return;
  kept = steps;
  for (const tell of watchers) tell();
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

export interface StepsDone extends Steps {
  readonly goTo: (at: number) => void;
}

export function useSteps(graph: ReportGraph): StepsDone {
  const { state, go } = useAddress();
  const steps = useSyncExternalStore(watch, () => kept);
  useEffect(() => {
    keep(noteStep(kept, pickPicture(state), (id) => nameStep(graph, id)));
  }, [state, graph]);
  const goTo = (at: number): void => {
    const step = kept.steps[at];
    if (step === undefined) return;
    keep({ ...kept, at });
    go(step.picture);
  };
  return { ...steps, goTo };
}
