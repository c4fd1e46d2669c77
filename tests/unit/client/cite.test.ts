import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../client/cite/make-citation.ts';
import { makeCitation } from '../../../client/cite/make-citation.ts';
import { escapeBibtex, printBibtex, printCslJson, printPlain } from '../../../client/cite/print-citation.ts';
import type { ReportGraph } from '../../../client/report/report-graph.ts';
import { smallReport } from './small-report.ts';

const ADDRESS = 'https://example.org/?node=q/phone&data=0123456789abcdef';
const published: ReportGraph = {
  ...smallReport,
  report: { ...smallReport.report, sourceUrl: 'https://example.org/report' },
};

function cite(id: string, graph = published): Citation {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new Error(`The small report has no ${id}.`);
  return makeCitation(graph, node, ADDRESS, '2026-11-03');
}

/** As LaTeX reads it. */
function unescape(text: string): string {
  const names: Record<string, string> = {
    backslash: '\\',
    braceleft: '{',
    braceright: '}',
    asciitilde: '~',
    asciicircum: '^',
  };
  return text.replaceAll(/\\text([a-z]+)\{\}|\\(.)/g, (_, name?: string, sign?: string) =>
    name === undefined ? (sign ?? '') : (names[name] ?? ''),
  );
}

describe('A citation', () => {
  it('of a quote has its words, who said them, the line, the report, the data version, the licence and the day it was seen', () => {
    expect(printPlain(cite('q/phone'))).toBe(
      '“I have no phone.” (Public deliberative event participant, London, line 6). In: Chapter 5. A department. Published 17 December 2025. https://example.org/report#:~:text=I%20have%20no%20phone. Golden Thread, data version 0123456789abcdef: https://example.org/?node=q/phone&data=0123456789abcdef Contains public sector information licensed under the Open Government Licence v3.0. Accessed 3 November 2026.',
    );
  });

  it('puts no quotation marks around what the report retells, and says that it is retold', () => {
    const plain = printPlain(cite('q/letter'));

    expect(plain).not.toContain('“');
    expect(plain).toContain('retold by the report, not quoted');
  });

  it('of a claim has the words that state it, with their line; of a statistic how it is printed; of people their name', () => {
    expect(cite('r/devices').subject).toBe('Concern: Some lack devices; line 4: - some lack devices 🙂 at home');
    expect(cite('s/unequal').subject).toContain('18% (as printed: 18%; line 14; question: What concerns you?)');
    expect(cite('a/public').subject).toMatch(/^Audience: /);
  });

  it('leads to the words on the published page, and nowhere where no page is known', () => {
    expect(cite('q/phone')).toMatchObject({ isAtWords: true });
    expect(cite('a/public')).toMatchObject({ isAtWords: false, published: 'https://example.org/report' });
    expect(cite('q/phone', smallReport)).toMatchObject({ isAtWords: false, published: null });
  });

  it('is CSL-JSON that says the same', () => {
    const read: unknown = JSON.parse(printCslJson(cite('q/phone')));

    expect(read).toMatchObject([
      {
        type: 'report',
        title: 'Chapter 5',
        author: [{ literal: 'A department' }],
        issued: { 'date-parts': [[2025, 12, 17]] },
        accessed: { 'date-parts': [[2026, 11, 3]] },
        version: '0123456789abcdef',
        license: 'Open Government Licence v3.0',
        URL: 'https://example.org/report#:~:text=I%20have%20no%20phone.',
      },
    ]);
  });

  it('is a BibTeX entry with the report, the dates and the address as it stands', () => {
    const bibtex = printBibtex(cite('q/phone'));

    expect(bibtex).toMatch(/^@misc\{q:phone,\n/);
    expect(bibtex).toContain('  author = {{A department}},\n');
    expect(bibtex).toContain('  year = {2025},\n  month = {12},\n');
    expect(bibtex).toContain('  url = {https://example.org/report#:~:text=I%20have%20no%20phone.},\n');
    expect(bibtex).toContain('  urldate = {2026-11-03},\n');
  });

  it('gives any words back byte for byte, from BibTeX and from JSON, and leaves no brace of theirs unbalanced', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\\{}~^%&$#_"a\n]*$/));

    fc.assert(
      fc.property(anything, (subject) => {
        const citation = { ...cite('q/phone'), subject };
        const escaped = escapeBibtex(subject);
        const [item] = JSON.parse(printCslJson(citation)) as { note: string }[];

        expect(unescape(escaped)).toBe(subject);
        expect(escaped.replaceAll('{}', '')).not.toMatch(/[{}]/);
        expect(printBibtex(citation)).toContain(escaped);
        expect(item?.note.startsWith(subject)).toBe(true);
      }),
    );
  });
});
