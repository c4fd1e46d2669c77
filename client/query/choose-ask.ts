import type { Ask } from '../address/query-fields.ts';
import type { ViewState } from '../address/view-state.ts';

/** The question that the view before one answers; the first that there is where none does. */
export function chooseAsk({ view, node, to, show, at, words, ask }: ViewState): Ask | null {
  switch (view) {
    case 'explore':
      return node === null ? 'claims' : to === null ? 'selection' : 'path';
    case 'threads':
      return node === null ? 'claims' : 'selection';
    case 'compare':
      return show === 'gaps' || show === 'matrix' ? show : 'sides';
    case 'read':
      return at === null ? (words.trim() === '' ? null : 'search') : 'passages';
    case 'query':
      return ask;
  }
}
