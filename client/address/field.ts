/** One part of an address: how it is read and written. What is as at the start is not written. */
export interface Field<T> {
  readonly start: T;
  /** Null where the text means nothing. */
  readonly read: (text: string) => T | null;
  /** Empty for what is as at the start. */
  readonly write: (value: T) => string;
}

/** What a set of fields holds when it has been read. */
export type Values<Fields extends Readonly<Record<string, { readonly start: unknown }>>> = {
  readonly [Name in keyof Fields]: Fields[Name]['start'];
};

/** Any words, empty at the start. */
export const text: Field<string> = { start: '', read: (value) => value, write: (value) => value };

/** The id of one thing, or nothing. */
export const id: Field<string | null> = { start: null, read: (value) => value, write: (value) => value ?? '' };

/** Ids with commas between them, each once; no id holds a comma. */
export const ids: Field<readonly string[]> = {
  start: [],
  read: (value) => [...new Set(value.split(',').filter((one) => one !== ''))],
  write: (value) => value.join(','),
};

/** One word of a few; `start` is not written. */
export function oneOf<const Word extends string>(words: readonly Word[], start: NoInfer<Word>): Field<Word> {
  return {
    start,
    read: (value) => words.find((word) => word === value) ?? null,
    write: (value) => (value === start ? '' : value),
  };
}

/** One word of a few, or none. */
export function maybeOneOf<const Word extends string>(words: readonly Word[]): Field<Word | null> {
  return { start: null, read: (value) => words.find((word) => word === value) ?? null, write: (value) => value ?? '' };
}

/** Some of the constants of a set, in its order; written small, with commas between them. */
export function someOf<const Word extends string>(words: readonly Word[]): Field<readonly Word[]> {
  return {
    start: [],
    read: (value) => readSome(words, value),
    write: (value) => value.map((word) => word.toLowerCase()).join(','),
  };
}

/** Null where one of the words is none of the set's. */
export function readSome<Word extends string>(words: readonly Word[], value: string): Word[] | null {
  const asked = value.split(',');
  const found = words.filter((word) => asked.includes(word.toLowerCase()));
  return found.length === asked.length ? found : null;
}

/** On, by this word; off without it. */
export function flag(word: string): Field<boolean> {
  return { start: false, read: (value) => (value === word ? true : null), write: (value) => (value ? word : '') };
}

/** A whole number from `least` to `most`, or none. */
export function whole(least: number, most: number): Field<number | null> {
  return {
    start: null,
    read: (value) => {
      const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
      return number >= least && number <= most ? number : null;
    },
    write: (value) => (value === null ? '' : String(value)),
  };
}
