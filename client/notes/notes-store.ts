/** The one notebook of this browser: in its storage where it may be, otherwise in memory. */
import { useSyncExternalStore } from 'react';
import type { Notebook } from './notebook.ts';
import { EMPTY_NOTEBOOK, writeNotebook } from './notebook.ts';
import { readNotebook } from './read-notebook.ts';

export const NOTES_KEY = 'golden-thread.notebook.1';

export type StorageProblem = 'full' | 'forbidden' | 'unreadable';

export interface Kept {
  readonly notebook: Notebook;
  /** Null where it is in the storage. */
  readonly problem: StorageProblem | null;
  /** The stored text that cannot be read; it is never written over. */
  readonly unreadable: string | null;
}

let kept: Kept | null = null;
const listeners = new Set<() => void>();

export function useKept(): Kept {
  return useSyncExternalStore(subscribe, readKept);
}

export function readKept(): Kept {
  return (kept ??= load());
}

/** Read anew before each change: another tab may have written since. */
export function changeNotebook(change: (notebook: Notebook) => Notebook): void {
  const now = readKept();
  const base = now.problem === null ? load() : now;
  const notebook = change(base.notebook);
  kept = base.unreadable === null ? { notebook, problem: store(notebook), unreadable: null } : { ...base, notebook };
  for (const tell of listeners) tell();
}

function load(): Kept {
  try {
    const text = window.localStorage.getItem(NOTES_KEY);
    if (text === null) return { notebook: EMPTY_NOTEBOOK, problem: null, unreadable: null };
    const { notebook } = readNotebook(text);
    if (notebook !== null) return { notebook, problem: null, unreadable: null };
    return { notebook: EMPTY_NOTEBOOK, problem: 'unreadable', unreadable: text };
  } catch {
    return { notebook: EMPTY_NOTEBOOK, problem: 'forbidden', unreadable: null };
  }
}

function store(notebook: Notebook): StorageProblem | null {
  try {
    window.localStorage.setItem(NOTES_KEY, writeNotebook(notebook));
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'forbidden' : 'full';
  }
}

function subscribe(tell: () => void): () => void {
  const onStorage = (event: StorageEvent): void => {
    // What is in memory alone stays until it is exported.
    if (event.key !== NOTES_KEY || readKept().problem !== null) return;
    kept = load();
    tell();
  };
  listeners.add(tell);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', onStorage);
  };
}
