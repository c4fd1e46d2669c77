import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Notebook } from '../../../client/notes/notebook.ts';
import {
  EMPTY_NOTEBOOK,
  mergeNotebooks,
  removeView,
  setNote,
  setView,
  writeNotebook,
} from '../../../client/notes/notebook.ts';
import { readNotebook } from '../../../client/notes/read-notebook.ts';

const said = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
const time = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
const address = fc.webQueryParameters().map((query) => `/?${query}`);
const byId = { selector: ({ id }: { id: string }) => id };
const anyNotebook: fc.Arbitrary<Notebook> = fc.record({
  notes: fc.uniqueArray(fc.record({ id: said, text: said, changed: time }), byId),
  views: fc.uniqueArray(fc.record({ id: said, name: said, address, changed: time }), byId),
});
const early = { id: 'a', text: 'early', changed: '2026-01-01T00:00:00Z' };
const late = { id: 'a', text: 'late', changed: '2026-02-01T00:00:00Z' };
const view = { id: 'v', name: 'Fears', address: '/?view=threads', changed: '2026-01-01T00:00:00Z' };

describe('A notebook', () => {
  test('that is exported and imported again is the same', () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        expect(readNotebook(writeNotebook(notebook))).toEqual({ notebook, faults: null });
        expect(mergeNotebooks(EMPTY_NOTEBOOK, notebook).notebook).toEqual(notebook);
        expect(mergeNotebooks(notebook, notebook)).toEqual({ notebook, added: 0, renewed: 0, kept: 0 });
      }),
    );
  });

  test('loses nothing when another is merged into it', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (mine, theirs) => {
        const { notebook } = mergeNotebooks(mine, theirs);

        const ids = new Set([...notebook.notes, ...notebook.views].map(({ id }) => id));
        for (const { id } of [...mine.notes, ...mine.views, ...theirs.notes, ...theirs.views]) {
          expect(ids.has(id)).toBe(true);
        }
      }),
    );
  });

  test('keeps of two with one id the one that was changed later', () => {
    const [older, newer] = [early, late].map((note) => ({ notes: [note], views: [] }) satisfies Notebook);
    if (older === undefined || newer === undefined) throw new Error('There are two.');

    expect(mergeNotebooks(older, newer)).toMatchObject({ notebook: newer, renewed: 1, kept: 0 });
    expect(mergeNotebooks(newer, older)).toMatchObject({ notebook: newer, renewed: 0, kept: 1 });
  });

  test('has one note on each node, and none where the text is blank', () => {
    const written = setNote(setNote(EMPTY_NOTEBOOK, early), late);

    expect(written.notes).toEqual([late]);
    expect(setNote(written, { ...late, text: ' \n' }).notes).toEqual([]);
  });

  test('gives a view another name in its place, and lets it go', () => {
    const written = setView(setView(EMPTY_NOTEBOOK, view), { ...view, name: 'Hopes' });

    expect(written.views).toEqual([{ ...view, name: 'Hopes' }]);
    expect(removeView(written, 'v').views).toEqual([]);
  });
});

describe('A file that is no notebook', () => {
  const write = (rest: object): string => JSON.stringify({ format: 'golden-thread-notebook', version: 1, ...rest });

  test('is told of in words', () => {
    expect(readNotebook('{').faults).toEqual(['It is not JSON.']);
    expect(readNotebook('[]').faults).toHaveLength(1);
    expect(readNotebook(write({ version: 2 })).faults?.[0]).toContain('another version');
  });

  test('is told of with every fault at once', () => {
    const { faults } = readNotebook(
      write({ notes: [early, early, 7, { id: 'b', text: '', changed: 'soon' }], views: 'none' }),
    );

    expect(faults).toEqual([
      'notes[1] has the same id as one before it: a.',
      'notes[2] is not an object.',
      'notes[3].text is not a text that says something.',
      'notes[3].changed is not a time like 2026-01-31T12:00:00Z.',
      '“views” is not a list.',
    ]);
  });

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:x',
  ])('leads nowhere outside the product: %j', (outside) => {
    const { faults } = readNotebook(write({ notes: [], views: [{ ...view, address: outside }] }));

    expect(faults).toEqual(['views[0].address is not an address within this product, beginning with a slash.']);
  });
});
