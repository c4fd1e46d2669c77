import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../client/limits/read-markdown.ts';
import { readMarkdown } from '../../../client/limits/read-markdown.ts';
import { resolveLink } from '../../../client/limits/resolve-link.ts';

const PAGE = 'docs/what-this-can-and-cannot-say.md';

function printWords(content: readonly Inline[]): string {
  return content.map((inline) => ('text' in inline ? inline.text : printWords(inline.content))).join('');
}

function printBlock(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map(printWords).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(printWords).join('\t')).join('\n');
    default:
      return printWords(block.content);
  }
}

describe('A page written in Markdown', () => {
  it('is read as headings, paragraphs, lists and tables, with wrapped lines joined', () => {
    const blocks = readMarkdown(
      '# One *word*\n\nTwo\nlines.\n\n- first\n  item\n- `second`\n\n| a | b |\n| - | - |\n| 1 | |',
    );

    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'table']);
    expect(blocks.map(printBlock)).toEqual(['One word', 'Two lines.', 'first item\nsecond', 'a\tb\n1\t']);
  });

  it('keeps strong words, emphasis and links apart from plain ones', () => {
    const [block] = readMarkdown('Say **no *never*** to [this](https://example.org/a).');

    expect(block).toMatchObject({
      content: [
        { type: 'text', text: 'Say ' },
        { type: 'strong' },
        { type: 'text' },
        { type: 'link', href: 'https://example.org/a', content: [{ type: 'text', text: 'this' }] },
        { type: 'text', text: '.' },
      ],
    });
  });

  it('takes HTML for plain words', () => {
    expect(readMarkdown('<script>alert(1)</script>')).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: '<script>alert(1)</script>' }] },
    ]);
  });

  it('loses no word, whatever it says', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (paragraphs) => {
        const texts = paragraphs.map((paragraph) => paragraph.join(' '));

        expect(readMarkdown(texts.join('\n\n')).map(printBlock)).toEqual(texts);
      }),
    );
  });
});

describe('What this can and cannot say', () => {
  const source = readFileSync(PAGE, 'utf8');

  it('holds nothing that the viewer cannot set, and wears no quotation marks', () => {
    const shown = readMarkdown(source).map(printBlock).join('\n');

    expect(shown).not.toMatch(/[*`|#<>"“”]|\]\(|^- /m);
  });

  it('is shown to the last word', () => {
    const shown = readMarkdown(source).map(printBlock).join('\n');
    const bare = source.replace(/\]\([^)]*\)/g, '').replace(/^\|[ -|]*---[ -|]*$/gm, '');

    expect(shown.match(/[\p{L}\d]+/gu)).toEqual(bare.match(/[\p{L}\d]+/gu));
  });
});

describe('A link of a page', () => {
  it.each([
    ['https://example.org/a', { type: 'web', url: 'https://example.org/a' }],
    ['../data/coding-manual.md', { type: 'file', path: 'data/coding-manual.md' }],
    ['agreement/', { type: 'file', path: 'docs/agreement/' }],
    ['javascript:alert(1)', null],
    ['data:text/html,hello', null],
  ])('to %s leads where it may', (href, target) => {
    expect(resolveLink(href)).toEqual(target);
  });
});
