import type { RawAddress, ViewState } from './view-state.ts';
import { readViewState, writeViewState } from './view-state.ts';

/** The address with something changed in it. It names the version of the data, unless it is the start, which any version has. */
export function changeAddress(
  before: RawAddress,
  change: Partial<ViewState>,
  dataVersion: string | null,
): Record<string, string> {
  const next = writeViewState({ ...readViewState(before).state, ...change, data: null });
  return dataVersion === null || Object.keys(next).length === 0 ? next : { ...next, data: dataVersion };
}
