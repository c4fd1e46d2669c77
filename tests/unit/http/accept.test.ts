import { describe, expect, it } from 'vitest';
import { chooseMediaType, namesMediaType } from '../../../server/http/accept.ts';

const OFFERED = ['application/json', 'text/csv', 'text/html'] as const;

describe('of what is offered, an Accept header chooses', () => {
  it.each([
    ['the first, where there is none', undefined, 'application/json'],
    ['the first, where it takes anything', '*/*', 'application/json'],
    ['what it names', 'text/csv', 'text/csv'],
    ['what it likes best', 'application/json;q=0.5, text/csv;q=0.7', 'text/csv'],
    ['what it names before what a wildcard covers', 'text/csv, */*', 'text/csv'],
    ['what a part of the type covers', 'text/*', 'text/csv'],
    ['what it does not rule out', 'text/*, text/csv;q=0', 'text/html'],
    ['the page, as browsers ask', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['with parameters and capitals', 'TEXT/CSV; header=present; q=1', 'text/csv'],
    ['nothing, where it takes nothing offered', 'image/png', null],
    ['nothing, where its quality is no number', 'text/csv;q=much', null],
  ])('%s', (_what, accept, chosen) => {
    expect(chooseMediaType(accept, OFFERED)).toBe(chosen);
  });

  it('and names a type only where it says so', () => {
    expect([namesMediaType('text/*', 'text/csv'), namesMediaType('a/b, text/csv;q=0.1', 'text/csv')]).toEqual([
      false,
      true,
    ]);
  });
});
