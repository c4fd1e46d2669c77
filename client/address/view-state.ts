/** The whole state of a view, as it stands in the address: every view is a link. */
import type { Field, Values } from './field.ts';
import { FIELDS } from './fields.ts';

export type { Place, View } from './fields.ts';
export { PANES, VIEWS } from './fields.ts';

export type ViewState = Values<typeof FIELDS>;
export type FieldName = keyof ViewState;

/** What of an address could not be read; the rest of it holds. */
export interface AddressFault {
  readonly field: FieldName | 'unknown';
  readonly value: string;
}

export type RawAddress = Readonly<Record<string, string | undefined>>;

const NAMES = Object.keys(FIELDS) as FieldName[];
/** Each field reads and writes its own kind of value: what is known field by field cannot be told of all at once. */
const fieldOf = (name: FieldName): Field<unknown> => FIELDS[name] as Field<unknown>;

export const START = Object.fromEntries(NAMES.map((name) => [name, FIELDS[name].start])) as unknown as ViewState;

export function readViewState(raw: RawAddress): {
  readonly state: ViewState;
  readonly faults: readonly AddressFault[];
} {
  const faults: AddressFault[] = [];
  const state = NAMES.map((name) => {
    const text = raw[name];
    const value = text === undefined || text === '' ? fieldOf(name).start : fieldOf(name).read(text);
    if (value !== null || text === undefined || text === '') return [name, value];
    faults.push({ field: name, value: text });
    return [name, fieldOf(name).start];
  });
  const unknown = Object.keys(raw).filter((name) => raw[name] !== undefined && !Object.hasOwn(FIELDS, name));
  return {
    state: Object.fromEntries(state) as unknown as ViewState,
    faults: [...faults, ...unknown.map((value): AddressFault => ({ field: 'unknown', value }))],
  };
}

/** The other way. What is as at the start is not written. */
export function writeViewState(state: ViewState): Record<string, string> {
  const raw = NAMES.map((name) => [name, fieldOf(name).write(state[name])] as const);
  return Object.fromEntries(raw.filter(([, text]) => text !== ''));
}
