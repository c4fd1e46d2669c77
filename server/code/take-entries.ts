import type { z } from 'zod';
import { takeShape } from './check-shape.ts';
import { Place, type YamlFile } from './place.ts';

/** One entry of a list in a file, and where it stands. */
export interface Entry<T> {
  readonly value: T;
  readonly place: Place;
}

/** The entries of a list that have their shape. The others were refused when the file was checked as a whole. */
export function takeEntries<T>(file: YamlFile, list: string, shape: z.ZodType<T>): readonly Entry<T>[] {
  const items = listIn(file.data, list);
  return items.flatMap((item, index) => {
    const value = takeShape(shape, item);
    return value === null ? [] : [{ value, place: new Place(file, [list, index]) }];
  });
}

/** The entries of a list that have not: whatever they hold. */
export function takeRefused(file: YamlFile, list: string, shape: z.ZodType): readonly Entry<unknown>[] {
  return listIn(file.data, list).flatMap((value, index) =>
    takeShape(shape, value) === null ? [{ value, place: new Place(file, [list, index]) }] : [],
  );
}

/**
 * What all entries call themselves under a key, those without their shape too, so that one fault does not make every reference to
 * it another.
 */
export function takeNames(file: YamlFile, list: string, key: string): readonly string[] {
  return listIn(file.data, list).flatMap((item) => {
    const name: unknown = isRecord(item) ? item[key] : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}

function listIn(data: unknown, list: string): readonly unknown[] {
  const items: unknown = isRecord(data) ? data[list] : undefined;
  return Array.isArray(items) ? items : [];
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
