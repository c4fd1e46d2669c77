import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, NotJsonError, printCanonicalJson } from '../../../server/domain/canonical-json.ts';

describe('canonical JSON', () => {
  it('sorts keys by their UTF-16 code units at every depth and prints no white space, as RFC 8785 has it', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 'CR',
      '\ufb33': 'Dalet',
      1: 'One',
      '\ud83d\ude00': 'Grin',
      b: [{ d: 1, c: null }],
    };

    const printed = printCanonicalJson(value);

    expect(printed).toBe('{"\\r":"CR","1":"One","b":[{"c":null,"d":1}],"€":"Euro","😀":"Grin","\ufb33":"Dalet"}');
  });

  it('prints numbers as ECMAScript does', () => {
    const numbers = [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0];

    expect(printCanonicalJson(numbers)).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]');
  });

  it('is read back as what was printed, and is the same whatever order the keys came in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const printed = printCanonicalJson(value as Json);

        expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(printCanonicalJson(turnKeys(JSON.parse(printed) as Json))).toBe(printed);
      }),
    );
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => printCanonicalJson([Number.NaN])).toThrow(NotJsonError);
  });
});

function turnKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(turnKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, turnKeys(inner as Json)] as const)
      .reverse(),
  );
}
