/** What was done to the picture since the page was opened, step by step, so that it can be undone, done again, and gone back to. */
import type { ViewState } from '../address/view-state.ts';
import { explore as words } from '../strings/explore.ts';

export interface Step {
  readonly told: string;
  readonly picture: Partial<ViewState>;
}
export interface Steps {
  readonly steps: readonly Step[];
  /** Which of them is on the page. */
  readonly at: number;
}
export const NO_STEPS: Steps = { steps: [], at: -1 };
const STEPS_MOST = 200;

/** What of an address the picture is made of: the rest is not undone. */
export function pickPicture(state: ViewState): Partial<ViewState> {
  const { node, also, kinds, open, near, to, hidden, moved, layout, without, audience, strand, region, theme } = state;
  const { polarity, prevalence, basis } = state;
  const filters = { audience, strand, region, theme, polarity, prevalence, basis };
  return { node, also, kinds, open, near, to, hidden, moved, layout, without, ...filters };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Nothing is noted where the picture is that of the step one stands on. */
export function noteStep(before: Steps, picture: Partial<ViewState>, nameOf: (id: string) => string): Steps {
  const last = before.steps[before.at];
  if (last !== undefined && isSame(last.picture, picture)) return before;
  const told = last === undefined ? words.steps.opened : tellStep(last.picture, picture, nameOf);
  const steps = [...before.steps.slice(0, before.at + 1), { told, picture }].slice(-STEPS_MOST);
  return { steps, at: steps.length - 1 };
}

/** In words: what is different. The first difference says it. */
export function tellStep(
  before: Partial<ViewState>,
  after: Partial<ViewState>,
  nameOf: (id: string) => string,
): string {
  if (before.to !== after.to) return after.to == null ? words.steps.noPath : words.steps.path(nameOf(after.to));
  if (before.near !== after.near) return after.near == null ? words.steps.everything : words.steps.near(after.near);
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  const [hid, shown] = differ(before.hidden, after.hidden);
  if (hid.length > 0) return words.steps.hid(names(hid));
  if (shown.length > 0) return words.steps.showed(names(shown));
  if (before.node !== after.node)
    return after.node == null ? words.steps.cleared : words.steps.selected(nameOf(after.node));
  const [opened, closed] = differ(before.open, after.open);
  if (opened.length > 0) return words.steps.openedOne(names(opened));
  if (closed.length > 0) return words.steps.closed(names(closed));
  if (!isSame(before.also, after.also)) return words.steps.also;
  if (!isSame(before.moved, after.moved)) return words.steps.moved;
  if (before.layout !== after.layout) return words.steps.layout(words.layouts[after.layout ?? 'thread']);
  return words.steps.filtered;
}

function differ(before: readonly string[] = [], after: readonly string[] = []): [string[], string[]] {
  return [after.filter((one) => !before.includes(one)), before.filter((one) => !after.includes(one))];
}
