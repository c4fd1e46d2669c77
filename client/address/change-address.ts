import type { RawAddress, ViewState } from './view-state.ts';
import { readViewState, writeViewState } from './view-state.ts';

/** What becomes of a view; a function where that depends on what the address is by then. */
export type Change = Partial<ViewState> | ((now: ViewState) => Partial<ViewState>);

/** The address with something changed in it. It names the version of the data, unless it is the start, which any version has. */
export function changeAddress(before: RawAddress, change: Change, dataVersion: string | null): Record<string, string> {
  const { state } = readViewState(before);
  const changed = typeof change === 'function' ? change(state) : change;
  const next = writeViewState({ ...state, ...changed, data: null });
  return dataVersion === null || Object.keys(next).length === 0 ? next : { ...next, data: dataVersion };
}
