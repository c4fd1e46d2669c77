import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../server/schema/cursor.ts';

describe('a cursor', () => {
  it('gives back the list and the place that it was made from, and fits in an address', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.string({ unit: 'grapheme' }), (list, order, id) => {
        const cursor = encodeCursor(list, [order, id]);

        expect(cursor).toMatch(/^[\w-]*$/);
        expect(decodeCursor(cursor)).toEqual({ list, place: [order, id] });
      }),
    );
  });

  it('is none where the text is anything else', () => {
    const others = ['', 'x', 'bnVsbA', Buffer.from('["quotes", "1", "id"]').toString('base64url'), '{}', '[1,2,3]'];

    expect(others.map(decodeCursor)).toEqual(others.map(() => null));
  });
});
