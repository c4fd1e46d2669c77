import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../../server/domain/text.ts';
import { readSnippets } from '../../../server/schema/analysis/search/make-snippets.ts';
import { markWords } from '../../../server/schema/analysis/search/mark-words.ts';
import { parseQuery } from '../../../server/schema/analysis/search/parse-query.ts';

function queryOf(text: string) {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.faults.join(' '));
  return parsed.query;
}
const marked = (text: string, query: string): string[] =>
  markWords(text, queryOf(query)).map(({ start, end }) => text.slice(start, end));

describe('what was found is marked in the words of the text', () => {
  it.each([
    ['Patients WORRY; some worried.', 'worries', ['WORRY', 'worried']],
    ['People’s privacy', "people's", ['People’s']],
    ['Wi-Fi, WiFi and wifi', 'wi fi', ['Wi-Fi', 'WiFi', 'wifi']],
    ['Wi-Fi, WiFi and wifi', 'wi-fi', ['Wi-Fi', 'WiFi', 'wifi']],
    ['Wi-Fi, WiFi and wifi', 'wifi', ['Wi-Fi', 'WiFi', 'wifi']],
    ['face to face, and face-to-face; face it', '"face to face"', ['face to face', 'face-to-face']],
    ['communities, communal', 'communit*', ['communities']],
    ['a cost, no care', 'care -cost', ['care']],
    ['café', 'cafe', ['café']],
  ])('%s: %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('gives the first five texts in which something is found, by the names of their properties', () => {
    const aliases = ['staff', 'the staff', 'NHS staff', 'others', 'staff members', 'clinical staff'];

    const snippets = readSnippets(
      [
        ['name', 'Staff'],
        ['aliases', aliases],
        ['statedIn', 'staff'],
      ],
      queryOf('staff'),
    );

    expect(snippets.map(({ field, text }) => `${field} ${text}`)).toEqual([
      'NAME Staff',
      'ALIASES staff',
      'ALIASES the staff',
      'ALIASES NHS staff',
      'ALIASES staff members',
    ]);
  });

  it('cuts a long text at blanks around the first mark, and counts code points', () => {
    const text = `😀 ${'many words before '.repeat(30)}privacy ${'and after '.repeat(60)}privacy`;

    const [snippet] = readSnippets([['text', text]], queryOf('privacy'));

    expect(snippet?.text).toMatch(/^(words|before|many) .*privacy .*(and|after)$/);
    expect(snippet?.text.length).toBeLessThanOrEqual(240);
    expect(snippet?.text).toBe(new CodePoints(text).slice(snippet?.start ?? 0, snippet?.end ?? 0));
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['privacy']);
  });

  it('never alters a word, whatever the text', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom('privacy', 'private', 'Wi-Fi', '’', '😀', 'x'.repeat(300)),
        fc.string({ unit: 'grapheme' }),
      ),
    );

    fc.assert(
      fc.property(
        words.map((parts) => parts.join(' ')),
        (text) => {
          for (const { start, end, text: cut, marks } of readSnippets(
            [['text', text]],
            queryOf('privacy OR wifi OR xx*'),
          )) {
            expect(cut).toBe(new CodePoints(text).slice(start, end));
            const bounds = [0, ...marks.flatMap((mark) => [mark.start, mark.end]), end - start];
            expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
          }
        },
      ),
    );
  });
});
