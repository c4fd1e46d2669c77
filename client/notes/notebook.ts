/** What a reader keeps of their own: notes on nodes, and views under a name. Pure. */
export interface Note {
  /** The id of the node it is on; there is one note on each. */
  readonly id: string;
  readonly text: string;
  /** ISO 8601: of two with one id, the later stands. */
  readonly changed: string;
}
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Within this product, from its first slash: the whole state of the view. */
  readonly address: string;
  readonly changed: string;
}
export interface Notebook {
  readonly notes: readonly Note[];
  readonly views: readonly SavedView[];
}
export interface Merged {
  readonly notebook: Notebook;
  readonly added: number;
  readonly renewed: number;
  /** Those that differ and are not older here. */
  readonly kept: number;
}

export const EMPTY_NOTEBOOK: Notebook = { notes: [], views: [] };
export const NOTEBOOK_FORMAT = 'golden-thread-notebook';
export const NOTEBOOK_VERSION = 1;

export function writeNotebook({ notes, views }: Notebook): string {
  return `${JSON.stringify({ format: NOTEBOOK_FORMAT, version: NOTEBOOK_VERSION, notes, views }, null, 2)}\n`;
}

/** An empty text takes the note away. */
export function setNote(notebook: Notebook, note: Note): Notebook {
  if (note.text.trim() === '') return { ...notebook, notes: notebook.notes.filter(({ id }) => id !== note.id) };
  return { ...notebook, notes: setById(notebook.notes, note) };
}

export function setView(notebook: Notebook, view: SavedView): Notebook {
  return { ...notebook, views: setById(notebook.views, view) };
}

export function removeView(notebook: Notebook, id: string): Notebook {
  return { ...notebook, views: notebook.views.filter((view) => view.id !== id) };
}

/** Nothing of `mine` goes away; what is in both stands as it was changed last. */
export function mergeNotebooks(mine: Notebook, theirs: Notebook): Merged {
  const notes = mergeById(mine.notes, theirs.notes);
  const views = mergeById(mine.views, theirs.views);
  return {
    notebook: { notes: notes.items, views: views.items },
    added: notes.added + views.added,
    renewed: notes.renewed + views.renewed,
    kept: notes.kept + views.kept,
  };
}

interface Item {
  readonly id: string;
  readonly changed: string;
}

function setById<T extends Item>(items: readonly T[], item: T): T[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((one) => (one.id === item.id ? item : one))
    : [...items, item];
}

function mergeById<T extends Item>(mine: readonly T[], theirs: readonly T[]) {
  const items = new Map(mine.map((item) => [item.id, item]));
  const count = { added: 0, renewed: 0, kept: 0 };
  for (const item of theirs) {
    const own = items.get(item.id);
    const isNewer = own === undefined || Date.parse(item.changed) > Date.parse(own.changed);
    if (isNewer) items.set(item.id, item);
    if (own === undefined) count.added += 1;
    else if (isNewer) count.renewed += 1;
    else if (JSON.stringify(own) !== JSON.stringify(item)) count.kept += 1;
  }
  return { items: [...items.values()], ...count };
}
