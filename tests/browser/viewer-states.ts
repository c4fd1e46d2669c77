/** What the viewer can look like: every view, dialog, menu, notice and error, each with the address and the presses that lead to it. */
import type { Page } from 'playwright-core';
import type { Example } from './find-example.ts';
import { STATES_OF_EXPLORE } from './states-of-explore.ts';
import { STATES_OF_VIEWS } from './states-of-views.ts';
import type { ViewerState } from './viewer-steps.ts';

const PLAIN = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;
/** What a reader may have asked for beside light, each by itself. */
export const COLOURS = [
  ['dark', { ...PLAIN, colorScheme: 'dark' }],
  ['forced colours', { ...PLAIN, forcedColors: 'active' }],
  ['more contrast', { ...PLAIN, contrast: 'more' }],
  ['dark, more contrast', { ...PLAIN, colorScheme: 'dark', contrast: 'more' }],
] as const;

export async function reachState(page: Page, url: string, state: ViewerState, example: Example): Promise<void> {
  await state.prepare?.(page);
  await page.goto(url + state.address(example));
  await state.open(page, example);
}

export const VIEWER_STATES: readonly ViewerState[] = [...STATES_OF_EXPLORE, ...STATES_OF_VIEWS];

/** By their names, in the order given. @throws Error for a name that is none */
export function pickStates(names: readonly string[]): ViewerState[] {
  return names.map((name) => {
    const state = VIEWER_STATES.find((one) => one.name === name);
    if (state === undefined) throw new Error(`No state of the viewer is called “${name}”.`);
    return state;
  });
}
