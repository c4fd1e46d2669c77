import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../server/schema/analysis/search/parse-query.ts';
import { printLucene } from '../../../server/schema/analysis/search/print-lucene.ts';
import { printQuery } from '../../../server/schema/analysis/search/search-query.ts';

const EVERYWHERE = { kinds: null, report: null };

function lucene(text: string): string {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.faults.join(' '));
  return printLucene(parsed.query, EVERYWHERE);
}

function faultsOf(text: string): readonly string[] {
  const parsed = parseQuery(text);
  return parsed.ok ? [] : parsed.faults;
}

describe('a query', () => {
  it.each([
    ['worried', '+((searchStems:worri))'],
    ['Worries ÉLAN', '+((searchStems:worri searchStems:worrieselan)) +((searchStems:elan searchStems:worrieselan))'],
    ['62%', '+((searchStems:62))'],
    ['people’s', '+((searchStems:peopl))'],
    [`"\u0338'¹ care"`, '+(searchWords:"1 care")'],
    ['"Face-to-face care"', '+(searchWords:"face to face care")'],
    ['“people’s data”', String.raw`+(searchWords:"people\'s data")`],
    ['appoint*', '+(searchWords:appoint*)'],
    ['Wi-Fi', '+((searchStems:"wi fi" searchStems:wifi))'],
    ['privacy OR data', '+((searchStems:privaci) (searchStems:data))'],
    ['privacy AND 3', '+((searchStems:privaci)) +((searchStems:3))'],
    ['privacy -cost -"long wait"', '+((searchStems:privaci)) -(searchStems:cost) -searchWords:"long wait"'],
    ['privacy NOT cost', '+((searchStems:privaci)) -(searchStems:cost)'],
    ['(privacy) – & data:/3', '+((searchStems:privaci)) +((searchStems:"data 3" searchStems:data3))'],
  ])('%s', (text, expected) => {
    expect(lucene(text)).toBe(expected);
  });

  it('finds two words that follow one another also where they are written as one', () => {
    expect(lucene('wi fi')).toBe('+((searchStems:wi searchStems:wifi)) +((searchStems:fi searchStems:wifi))');
  });

  it('is narrowed to kinds and a report without weight, and no kinds find nothing', () => {
    const parsed = parseQuery('data');
    const scopes = [
      { kinds: ['QUOTE', 'THEME'], report: 'a-b "c' },
      { kinds: [], report: null },
    ];

    const printed = parsed.ok ? scopes.map((scope) => printLucene(parsed.query, scope)) : [];

    expect(printed).toEqual([
      String.raw`+(searchScope:nothing^0 searchScope:kind\/QUOTE^0 searchScope:kind\/THEME^0) +searchScope:report\/a\-b\ \"c^0 +((searchStems:data))`,
      '+(searchScope:nothing^0) +((searchStems:data))',
    ]);
  });

  it.each([
    ['', /There is no word to search for/],
    [' … !? ', /There is no word to search for/],
    ['-cost', /also say what is to be found/],
    ['"open', /The quotation mark before ‘open’ is not closed/],
    ['" "', /no word between two quotation marks/],
    ['OR data', /OR stands between two words/],
    ['data OR OR cost', /OR stands between two words/],
    ['data OR -cost', /cannot stand beside OR/],
    ['a*', /‘a\*’ would find too many words/],
    ['*', /The star of ‘\*’ has no place there/],
    ['ap*point', /stands at the end of one word/],
    ['and/or*', /stands at the end of one word/],
    ['data '.repeat(33), /up to 32 words and phrases, not 33/],
    ['x'.repeat(501), /up to 500 characters, not 501/],
  ])('is refused with a word where it is %j', (text, message) => {
    expect(faultsOf(text).join(' ')).toMatch(message);
  });

  it('has all of its faults named at once', () => {
    expect(faultsOf('* OR "" b* "x')).toHaveLength(4);
  });
});

describe('any text whatever', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'wi-fi',
          '"',
          '“',
          '-',
          '*',
          'OR',
          'AND',
          'NOT',
          '\\',
          ':',
          '/',
          ' ',
          '(',
          '[',
          '~',
          '^',
          '&&',
          '’',
          'é',
          '\0',
          '\ud800',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('is a query whose Lucene holds nothing but our own signs, or faults in sentences', () => {
    const WELL_FORMED = /^(?:[+-]|searchWords:|searchStems:|[()" *]|[\p{L}\p{N}]|\\')*$/u;

    fc.assert(
      fc.property(text, (any) => {
        const parsed = parseQuery(any);

        if (parsed.ok) expect(printLucene(parsed.query, EVERYWHERE)).toMatch(WELL_FORMED);
        else for (const fault of parsed.faults) expect(fault).toMatch(/^[A-Z‘].*\.$/su);
      }),
      { numRuns: 1_000 },
    );
  });

  it('means the same when it is written as it was understood', () => {
    fc.assert(
      fc.property(text, (any) => {
        const first = parseQuery(any);
        fc.pre(first.ok);

        const again = parseQuery(printQuery(first.query));

        expect(again.ok && printQuery(again.query)).toBe(printQuery(first.query));
      }),
      { numRuns: 1_000 },
    );
  });
});
