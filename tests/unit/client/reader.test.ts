import { describe, expect, it } from 'vitest';
import { findRetold, makeBlocks } from '../../../client/reader/blocks.ts';
import { findMarks } from '../../../client/reader/find-marks.ts';
import { markWords } from '../../../client/reader/mark-words.ts';
import { listSpans } from '../../../client/reader/spans.ts';
import { smallReport } from './small-report.ts';

const { passages } = smallReport;
const line = (number: number) => {
  const passage = passages[number - 1];
  if (passage === undefined) throw new Error(`The small report has no line ${String(number)}.`);
  return passage;
};

describe('The reader', () => {
  it('sets list items as one list, a quote with its attribution, and a figure with its rows and base', () => {
    expect(makeBlocks(passages).map(({ type }) => type)).toEqual([
      'title',
      'heading',
      'paragraph',
      'list',
      'quote',
      'quote',
      'figure',
      'paragraph',
    ]);
  });

  it('leaves out no line of the report and shows none twice', () => {
    const shown = makeBlocks(passages).flatMap((block) => {
      if (block.type === 'list') return block.items;
      if (block.type === 'figure') return block.lines;
      if (block.type === 'quote') return [block.passage, ...(block.attribution === null ? [] : [block.attribution])];
      return [block.passage];
    });

    expect(shown).toEqual(passages);
  });

  it('reads a row of a figure as its label and its value', () => {
    expect(listSpans(line(14)).map(({ text }) => text)).toEqual(['Unequal access', '18%']);
  });

  it('knows which quotes are retold', () => {
    expect([...findRetold(smallReport)]).toEqual(['r/passage/8']);
  });

  it('marks the exact words, counted in code points', () => {
    const { start } = line(4);

    const marked = markWords(line(4), { start: start + 20, end: start + 27 });

    expect(marked).toEqual({ before: '- some lack devices ', marked: '🙂 at ho', after: 'me' });
  });

  it('marks nothing in a line that only touches the words', () => {
    expect(markWords(line(3), { start: line(3).end, end: line(3).end + 5 })).toBeNull();
    expect(markWords(line(3), null)).toBeNull();
  });
});

describe('The margin', () => {
  const marks = findMarks(smallReport);
  const kindsAt = (number: number) =>
    (marks.get(line(number).id) ?? []).map(({ kind, nodes }) => [kind, ...nodes.map(({ node }) => node.id)]);

  it('marks a passage by kind with the claims that it states', () => {
    expect(kindsAt(3)).toEqual([
      ['CONCERN', 'r/exclusion'],
      ['FINDING', 'r/view'],
    ]);
    expect(kindsAt(16)).toEqual([['RECOMMENDATION', 'r/hubs', 'r/alone']]);
  });

  it('marks quotes and published values where they stand, and no line that holds neither', () => {
    expect(kindsAt(6)).toEqual([['QUOTE', 'q/phone']]);
    expect(kindsAt(14)).toEqual([['STATISTIC', 's/unequal']]);
    expect(kindsAt(2)).toEqual([]);
  });

  it('leaves out no claim, quote or value', () => {
    const marked = new Set([...marks.values()].flat().flatMap(({ nodes }) => nodes.map(({ node }) => node.id)));

    const others = [...smallReport.nodes.values()].filter(({ id }) => !marked.has(id));

    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(['AUDIENCE']));
  });
});
