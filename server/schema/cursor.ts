import { z } from 'zod';

/** Where something stands in a list: what it is sorted by, then its id. Both stay when others are added, so a cursor does too. */
export type Place = readonly [order: number | string, id: string];

/** Only a list that is sorted by something else than report order may be sorted by a text. */
const placeOfList = z.union([
  z.tuple([z.string(), z.number(), z.string()]),
  z.tuple([z.string().regex(/ by /), z.string(), z.string()]),
]);

/** Opaque to readers. The list is the field that was paged, so that a cursor of another list is recognised. */
export function encodeCursor(list: string, [order, id]: Place): string {
  return Buffer.from(JSON.stringify([list, order, id])).toString('base64url');
}

/** Null where the text is no cursor; with the list it came from otherwise. */
export function decodeCursor(cursor: string): { readonly list: string; readonly place: Place } | null {
  const decoded = placeOfList.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!decoded.success) return null;
  const [list, order, id] = decoded.data;
  return { list, place: [order, id] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
