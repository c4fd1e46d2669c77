/** What verification might have found in the small graph: green and red checks, a breach let stand, and sentences of every state. */
import { asId } from '../../server/domain/ids.ts';
import type { Breach, CoveredSentence, Ledger } from '../../server/domain/ledger.ts';

const breach = (subject: string, line: number, more: Partial<Breach> = {}): Breach => ({
  ...{ rule: 'polarity-cued', subject, line, start: line * 100, end: line * 100 + 9 },
  ...{ words: 'the words', problem: 'The words say otherwise.', remedy: 'Code what they say.', ...more },
});

const sentence = (line: number, more: Pick<CoveredSentence, 'state'> & Partial<CoveredSentence>): CoveredSentence => ({
  ...{ id: asId(`small/sentence/${String(line)}.1`), passage: asId(`small/passage/${String(line)}`), line },
  ...{ start: line * 100, end: line * 100 + 19, text: `the words of line ${String(line)}` },
  ...{ coveredBy: [], reason: null, ...more },
});

export const smallLedger: Ledger = {
  report: asId('small'),
  sha256: 'ab12',
  isGreen: false,
  checks: [
    {
      ...{ id: asId('small/check/quotes-exact'), name: 'quotes-exact', definition: 'Every quote is as printed.' },
      counts: [
        { label: 'quotes VERBATIM', ids: ['small/quote/my-mother'] },
        { label: 'quotes WHITESPACE', ids: ['small/quote/one-told'] },
      ],
      ...{ breaches: [], excepted: [] },
    },
    {
      ...{ id: asId('small/check/polarity-cued'), name: 'polarity-cued', definition: 'Polarity follows the words.' },
      counts: [{ label: 'attributions', ids: [] }],
      breaches: [
        breach('small/concern/lonely', 6),
        breach('small/concern/lonely', 6, { problem: 'They also say something else.' }),
        breach('small/raised-by/concern.exclusion--public@300', 3),
        breach('data/reports/small/exceptions.yaml:3', 0, { start: 0, end: 0, words: '' }),
      ],
      excepted: [{ breach: breach('small/concern/exclusion', 3), reason: 'Looked at: it stands.' }],
    },
  ],
  sentences: [
    sentence(3, {
      state: 'CODED',
      coveredBy: [
        'small/finding/basics-fail',
        'small/raised-by/concern.exclusion--public@300',
        'small/concern/exclusion',
        'small/passage/3',
      ],
    }),
    sentence(6, { state: 'CODED', coveredBy: ['small/concern/exclusion', 'small/statistic/three-in-five'] }),
    sentence(7, { state: 'CONTEXT', reason: 'SIGNPOST' }),
    sentence(8, { state: 'UNACCOUNTED' }),
  ],
  held: [
    { kind: 'HEADING', passages: [asId('small/passage/2'), asId('small/passage/5')] },
    { kind: 'TABLE_ROW', passages: [asId('small/passage/8')] },
  ],
};
