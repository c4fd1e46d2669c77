/** Random reports written from the grammar, each with the kinds that its lines must get. */
import fc from 'fast-check';
import type { PassageKind } from '../../../server/domain/enums.ts';

interface Line {
  readonly kind: PassageKind;
  readonly text: string;
}

const WORDS = [
  'staff',
  'care',
  'devices',
  'café',
  '‘basics’',
  'records',
  '🧵',
  'patients’',
  '𝒳-ray',
  '62',
  'NHS',
  '(AI)',
];
const REGIONS = ['North West', 'London'];

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const sentence = words.map((text) => `Then ${text}.`);
const of = (kind: PassageKind, text: fc.Arbitrary<string>): fc.Arbitrary<Line> =>
  text.map((line) => ({ kind, text: line }));
const fixed = (kind: PassageKind, text: string): fc.Arbitrary<Line> => fc.constant({ kind, text });

const attribution = fc.oneof(
  fc.constantFrom(...REGIONS).map((region) => `(Public deliberative event participant, ${region})`),
  fc.constant('(Staff online event participant)'),
  fc.constant('(Community engagement, people with experience of stroke)'),
);
const pair = fc.tuple(of('QUOTE', sentence), of('ATTRIBUTION', attribution));
const idea = fc.tuple(of('QUOTE', sentence), fixed('ATTRIBUTION', '(Public Change NHS website participant)'));
const number = fc.tuple(fc.nat(9), fc.nat(20));

const numbered = fc.tuple(number, words).map(([[a, b], text]) => `${String(a)}.${String(b)} On ${text} here`);
const row = fc.tuple(words, fc.nat(100)).map(([label, value]) => `| ${label} | ${String(value)}% |`);

const paragraph = of('PARAGRAPH', sentence).map((line) => [line]);
const heading = of('HEADING', numbered).map((line) => [line]);
const subheading = of(
  'HEADING',
  words.map((text) => `On ${text} here`),
).map((line) => [line]);
const quote = pair.map((lines) => [...lines]);
const list = fc
  .tuple(
    of(
      'PARAGRAPH',
      words.map((text) => `They named ${text}:`),
    ),
    fc.array(
      of(
        'LIST_ITEM',
        words.map((text) => `- ${text}`),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([introduction, items]) => [introduction, ...items]);
const ideas = fc
  .tuple(
    of(
      'IDEAS_OPENING',
      words.map((text) => `A selection of ideas for change shared on the theme of ${text}`),
    ),
    fc.array(idea, { minLength: 1, maxLength: 3 }),
  )
  .map(([opening, pairs]) => [opening, ...pairs.flat()]);
const figure = fc
  .tuple(
    of(
      'FIGURE_CAPTION',
      words.map((text) => `Shows percentage for the question: ‘${text}’`),
    ),
    fc.array(of('TABLE_ROW', row), { minLength: 1, maxLength: 4 }),
    of(
      'BASE',
      words.map((text) => `Base: ${text}`),
    ),
  )
  .map(([caption, rows, base]): readonly Line[] => [
    { kind: 'FIGURE_TITLE', text: 'Figure N: chart' },
    caption,
    { kind: 'TABLE_HEADER', text: '| Percentage | |' },
    { kind: 'TABLE_RULE', text: '|---|---|' },
    ...rows,
    base,
  ]);

const block = fc.oneof(paragraph, heading, subheading, quote, list, ideas, figure);
const front = fc.subarray<Line>([
  { kind: 'METADATA', text: 'Published 17 December 2025' },
  { kind: 'METADATA', text: 'Applies to England' },
]);

/** With or without the separator after the last line. */
export const arbitraryReport = fc
  .record({ title: words, front, blocks: fc.array(block, { maxLength: 12 }), closed: fc.boolean() })
  .map(({ title, front: metadata, blocks, closed }) => {
    const lines: readonly Line[] = [{ kind: 'TITLE', text: title }, ...metadata, ...blocks.flat()];
    const texts = lines.map(({ kind, text }, index) =>
      kind === 'FIGURE_TITLE' ? text.replace('N', String(index)) : text,
    );
    return { kinds: lines.map(({ kind }) => kind), source: texts.join('\n') + (closed ? '\n' : '') };
  });
