/** A brief: what stands behind one thing, once and for all printers. Its text is as in the data, to the byte; printers escape and mark. */

/** `own-words`: a person's verified words, with their quotation marks. */
export type Face = 'plain' | 'strong' | 'soft' | 'own-words' | 'tag';

export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly href: string | null;
}
/** One thing told: a line, and under it what is to be known of it. */
export interface Entry {
  readonly kind: 'quote' | 'words' | 'thing';
  readonly runs: readonly Run[];
  readonly notes: readonly (readonly Run[])[];
}
export interface Group {
  /** Null where the part needs no telling apart. */
  readonly title: string | null;
  readonly entries: readonly Entry[];
}
export interface Part {
  readonly title: string;
  /** How to read it; or, where there are no groups, that there is nothing. */
  readonly note: string | null;
  readonly groups: readonly Group[];
}
export interface Brief {
  readonly kindName: string;
  readonly title: string;
  /** Under the title: what it is part of, its themes. */
  readonly lead: readonly (readonly Run[])[];
  readonly parts: readonly Part[];
  /** Source, licence, data version, date, address. */
  readonly colophon: readonly (readonly Run[])[];
}

export const plain = (text: string): Run => ({ text, face: 'plain', href: null });
export const soft = (text: string): Run => ({ text, face: 'soft', href: null });
export const strong = (text: string): Run => ({ text, face: 'strong', href: null });
export const tag = (text: string): Run => ({ text, face: 'tag', href: null });
export const link = (text: string, href: string | null): Run => ({ text, face: 'plain', href });

/** With a space between each two; what is empty is left out. */
export function spaced(...runs: readonly (Run | null)[]): Run[] {
  const filled = runs.filter((run) => run !== null && run.text !== '') as Run[];
  return filled.flatMap((run, index) => (index === 0 ? [run] : [plain(' '), run]));
}

/** Nothing where no group has anything in it. */
export function makePart(title: string, groups: readonly Group[], note: string | null = null): Part[] {
  const filled = groups.filter(({ entries }) => entries.length > 0);
  return filled.length === 0 ? [] : [{ title, note, groups: filled }];
}
