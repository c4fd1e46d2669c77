/** Reads a notebook that was written to a file or to the browser's storage. Pure. */
import { notes as words } from '../strings/notes.ts';
import type { Note, Notebook, SavedView } from './notebook.ts';
import { NOTEBOOK_FORMAT, NOTEBOOK_VERSION } from './notebook.ts';

/** The whole notebook, or every fault that was found, and then nothing of it. */
export type NotebookRead =
  | { readonly notebook: Notebook; readonly faults: null }
  | { readonly notebook: null; readonly faults: readonly string[] };

type Raw = Readonly<Record<string, unknown>>;

export function readNotebook(text: string): NotebookRead {
  const raw = parseJson(text);
  if (raw === undefined) return fail([words.faults.json]);
  if (!isRaw(raw) || raw['format'] !== NOTEBOOK_FORMAT) return fail([words.faults.format]);
  if (raw['version'] !== NOTEBOOK_VERSION) return fail([words.faults.version(NOTEBOOK_VERSION)]);
  const faults: string[] = [];
  const notes = readItems(raw, 'notes', NOTE_FIELDS, faults) as unknown as Note[];
  const views = readItems(raw, 'views', VIEW_FIELDS, faults) as unknown as SavedView[];
  return faults.length > 0 ? fail(faults) : { notebook: { notes, views }, faults: null };
}

const fail = (faults: readonly string[]): NotebookRead => ({ notebook: null, faults });
const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isTime = (value: unknown): boolean => typeof value === 'string' && Number.isFinite(Date.parse(value));
/** Nothing that leads to another host: `//elsewhere`, `/\elsewhere`, or with a tab or line break that browsers leave out. */
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^\/(?![/\\])[^\u0000-\u001f]*$/u.test(value);

type Fields = Readonly<Record<string, readonly [(value: unknown) => boolean, string]>>;
const NOTE_FIELDS: Fields = {
  id: [isText, words.faults.text],
  text: [isText, words.faults.text],
  changed: [isTime, words.faults.time],
};
const VIEW_FIELDS: Fields = {
  id: [isText, words.faults.text],
  name: [isText, words.faults.text],
  address: [isAddress, words.faults.address],
  changed: [isTime, words.faults.time],
};

/** Only the fields that are known are taken over. */
function readItems(raw: Raw, list: 'notes' | 'views', fields: Fields, faults: string[]): Raw[] {
  const items = raw[list];
  if (!Array.isArray(items)) {
    faults.push(words.faults.list(list));
    return [];
  }
  const seen = new Set<unknown>();
  return items.map((item: unknown, index) => {
    const at = `${list}[${String(index)}]`;
    if (!isRaw(item)) {
      faults.push(words.faults.item(at));
      return {};
    }
    if (seen.has(item['id'])) faults.push(words.faults.twice(at, String(item['id'])));
    seen.add(item['id']);
    return readItem(item, at, fields, faults);
  });
}

function readItem(item: Raw, at: string, fields: Fields, faults: string[]): Raw {
  for (const [name, [isRight, wanted]] of Object.entries(fields)) {
    if (!isRight(item[name])) faults.push(words.faults.field(`${at}.${name}`, wanted));
  }
  return Object.fromEntries(Object.keys(fields).map((name) => [name, item[name]]));
}
