/** The whole state of a view, as it stands in the address: every view is a link. */
import type { NodeKind } from '../report/report-graph.ts';
import { NODE_KINDS } from '../report/report-graph.ts';

export const VIEWS = ['graph', 'report'] as const;
export const PANES = ['find', 'view', 'details'] as const;

/** Words to show in the report; start and end in code points of the source, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface ViewState {
  /** Id of the selected node. */
  readonly node: string | null;
  /** Null where the filter has not been touched. */
  readonly kinds: readonly NodeKind[] | null;
  readonly find: string;
  readonly view: (typeof VIEWS)[number];
  readonly at: Place | null;
  /** Which pane a narrow screen shows; null leaves it to the selection. */
  readonly pane: (typeof PANES)[number] | null;
  /** Links wear their names. */
  readonly names: boolean;
}

/** What of an address could not be read; the rest of it holds. */
export interface AddressFault {
  readonly field: 'kinds' | 'view' | 'at' | 'pane' | 'names' | 'unknown';
  readonly value: string;
}

export type RawAddress = Readonly<Record<string, string | undefined>>;

export const START: ViewState = {
  node: null,
  kinds: null,
  find: '',
  view: 'graph',
  at: null,
  pane: null,
  names: false,
};
const FIELDS: readonly string[] = Object.keys(START);

export function readViewState(raw: RawAddress): {
  readonly state: ViewState;
  readonly faults: readonly AddressFault[];
} {
  const faults: AddressFault[] = [];
  const read = <T>(field: AddressFault['field'], parse: (text: string) => T | null): T | null => {
    const text = raw[field];
    if (text === undefined) return null;
    const value = parse(text);
    if (value === null) faults.push({ field, value: text });
    return value;
  };
  const state: ViewState = {
    node: raw['node'] ?? null,
    kinds: read('kinds', parseKinds),
    find: raw['find'] ?? '',
    view: read('view', (text) => VIEWS.find((view) => view === text) ?? null) ?? 'graph',
    at: read('at', parsePlace),
    pane: read('pane', (text) => PANES.find((pane) => pane === text) ?? null),
    names: read('names', (text) => (text === 'shown' ? true : null)) ?? false,
  };
  const unknown = Object.keys(raw).filter((field) => raw[field] !== undefined && !FIELDS.includes(field));
  return { state, faults: [...faults, ...unknown.map((value): AddressFault => ({ field: 'unknown', value }))] };
}

/** The other way. What is as at the start is not written. */
export function writeViewState(state: ViewState): Record<string, string> {
  const raw = {
    node: state.node ?? '',
    kinds: state.kinds === null ? '' : writeKinds(state.kinds),
    find: state.find,
    view: state.view === START.view ? '' : state.view,
    at: state.at === null ? '' : `${String(state.at.start)}-${String(state.at.end)}`,
    pane: state.pane ?? '',
    names: state.names ? 'shown' : '',
  };
  return Object.fromEntries(Object.entries(raw).filter(([, text]) => text !== ''));
}

const NO_KINDS = 'none';

function parseKinds(text: string): NodeKind[] | null {
  const words = text === NO_KINDS ? [] : text.split(',');
  const kinds = NODE_KINDS.filter((kind) => words.includes(kind.toLowerCase()));
  return kinds.length === words.length ? kinds : null;
}

function writeKinds(kinds: readonly NodeKind[]): string {
  return kinds.length === 0 ? NO_KINDS : kinds.map((kind) => kind.toLowerCase()).join(',');
}

function parsePlace(text: string): Place | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text);
  if (match === null) return null;
  const place = { start: Number(match[1]), end: Number(match[2]) };
  return place.start < place.end ? place : null;
}
