import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../server/code/code-report.ts';
import { splitSentences } from '../../../server/code/split-sentences.ts';
import { SMALL_REPORT } from './small-report.ts';

describe('the ledger of what is not coded', () => {
  it('lists each sentence of the report’s own words that no anchor touches, with its line', async () => {
    const { uncoded } = await checkReport(SMALL_REPORT, `${SMALL_REPORT}/vocabularies`);

    expect(uncoded).toEqual([
      { line: 13, text: 'A minority of the public disagreed.' },
      { line: 20, text: '- a choice about tools' },
    ]);
  });
});

describe('a sentence', () => {
  const split = (text: string): readonly string[] =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end));

  it('ends at a full stop before a capital, a digit or an opening mark', () => {
    expect(split('One here. Two (here). ‘Three’ it is. 4 in 5 agree!')).toEqual([
      'One here.',
      'Two (here).',
      '‘Three’ it is.',
      '4 in 5 agree!',
    ]);
  });

  it('does not end inside a number or before a small letter', () => {
    expect(split('As noted in section 2.2.1 of chapter 2, e.g. here')).toEqual([
      'As noted in section 2.2.1 of chapter 2, e.g. here',
    ]);
  });
});
