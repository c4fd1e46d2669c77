import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief, Part } from '../../../client/brief/brief.ts';
import { plain } from '../../../client/brief/brief.ts';
import { makeBrief } from '../../../client/brief/make-brief.ts';
import { escapeHtml, printHtml } from '../../../client/brief/print-html.ts';
import { escapeMarkdown, printMarkdown } from '../../../client/brief/print-markdown.ts';
import { printWord } from '../../../client/brief/print-word.ts';
import { indexLinks } from '../../../client/report/index-links.ts';
import type { ReportGraph } from '../../../client/report/report-graph.ts';
import { isClaim } from '../../../client/report/report-graph.ts';
import { smallReport } from './small-report.ts';

const MAKING = { origin: 'https://example.org', madeOn: '23 November 2026' };
const NOTHING = { gaps: [], triangulation: null };

function makeBriefOf(id: string, computed: Parameters<typeof makeBrief>[2] = NOTHING): Brief {
  const brief = makeBrief(smallReport, id, computed, MAKING);
  if (brief === null) throw new Error(`There is no brief of ${id}.`);
  return brief;
}

const partOf = (brief: Brief, title: string): Part | undefined => brief.parts.find((part) => part.title === title);
const textOf = (part: Part | undefined): string =>
  (part?.groups ?? [])
    .flatMap(({ title, entries }) => [
      title ?? '',
      ...entries.flatMap(({ runs, notes }) => [runs, ...notes].map((line) => line.map(({ text }) => text).join(''))),
    ])
    .join('\n');
const titlesOf = ({ parts }: Brief): string[] => parts.map(({ title }) => title);

/** The small report with every claim about one theme, and the public more outspoken. */
function makeThemed(): ReportGraph {
  const themes = [{ id: 'theme/ways-in', name: 'Ways in' }];
  const nodes = [...smallReport.nodes].map(([id, node]) => [id, isClaim(node) ? { ...node, themes } : node] as const);
  const links = smallReport.links.map((link) =>
    link.type === 'RAISED_BY' && link.to === 'a/public' ? { ...link, prevalence: 'MANY' as const } : link,
  );
  return { ...smallReport, nodes: new Map(nodes), links, linksAt: indexLinks(links) };
}

describe('An evidence brief', () => {
  it('tells of a theme who raised what and how strongly, what is missing, and who did not raise it', () => {
    const gaps = [{ kind: 'UNANSWERED_CONCERN' as const, nodeId: 'r/devices', toClose: 'An answer' }];
    const brief = makeBrief(makeThemed(), 'theme/ways-in', { gaps, triangulation: null }, MAKING);
    if (brief === null) throw new Error('There is no brief of the theme.');

    expect(textOf(partOf(brief, 'What the report says about it'))).toMatch(/Public \(Many\b/);
    expect(textOf(partOf(brief, 'What speaks against it, and who did not raise it'))).toContain(
      'did not raise it: Public',
    );
    expect(textOf(partOf(brief, 'What is missing'))).toContain('Some lack devices');
  });

  it('tells of a concern what the report says, who raised it, what answers it, in what words, and what is missing', () => {
    const brief = makeBriefOf('r/devices');

    expect(brief.title).toBe('Some lack devices');
    expect(titlesOf(brief)).toEqual([
      'What the report says',
      'Who raised it, and how strongly',
      'What answers it',
      'In their own words',
      'Cases that the report gives',
      'What is missing',
    ]);
    expect(textOf(partOf(brief, 'What the report says'))).toContain('- some lack devices 🙂 at home');
    expect(textOf(partOf(brief, 'What the report says'))).toContain('line 4');
    expect(textOf(partOf(brief, 'In their own words'))).toContain('“I have no phone.”');
    expect(textOf(partOf(brief, 'In their own words'))).toContain('Public deliberative event participant, London,');
  });

  it('keeps what is inferred apart from what is stated, with its reason', () => {
    const answered = partOf(makeBriefOf('r/devices'), 'What answers it');

    expect(answered?.groups.map(({ title }) => title)).toEqual(['Inferred by the coder, with the reason']);
    expect(textOf(answered)).toContain('It keeps a way in.');
  });

  it('shows behind a recommendation who raised what it answers, and in what words', () => {
    const behind = textOf(partOf(makeBriefOf('r/hubs'), 'Behind what it answers: Some lack devices'));

    expect(behind).toContain('Sex workers');
    expect(behind).toContain('“I have no phone.”');
  });

  it('never counts the less worried, the deniers and the opposing among those who raised it', () => {
    const brief = makeBriefOf('r/exclusion');

    expect(textOf(partOf(brief, 'Who raised it, and how strongly'))).not.toContain('Staff');
    const against = textOf(partOf(brief, 'What speaks against it, and who did not raise it'));
    expect(against).toContain('less worried: Staff');
    expect(against).toContain('did not raise it: Public');
    expect(against).toContain('One participant recounted a lost letter.');
    expect(textOf(partOf(brief, 'In their own words'))).not.toContain('lost letter');
  });

  it('puts quotation marks and the serif on first-hand words alone', () => {
    const runs = makeBriefOf('r/exclusion').parts.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.runs)),
    );

    const own = runs.filter(({ face }) => face === 'own-words').map(({ text }) => text);
    expect(own).toEqual(['“I have no phone.”']);
    expect(runs.filter(({ face }) => face !== 'own-words').some(({ text }) => /[“”]/.test(text))).toBe(false);
  });

  it('gives numbers their base and question, or says that none is printed', () => {
    const numbers = textOf(partOf(makeBriefOf('r/exclusion'), 'In numbers'));

    expect(numbers).toContain('18% Unequal access');
    expect(numbers).toContain('What concerns you?');
    expect(numbers).toContain('63,048 people');
  });

  it('tells of an audience what it raised, what answers that, and its words', () => {
    const brief = makeBriefOf('a/public');

    expect(titlesOf(brief)).toEqual([
      'What they raised',
      'What answers their concerns',
      'In their own words',
      'Numbers from questions that they were asked',
      'What speaks against it, and who did not raise it',
      'Within it',
      'What is missing',
    ]);
    expect(textOf(partOf(brief, 'What answers their concerns'))).toContain('answered by Keep telephones inferred');
  });

  it('tells the gaps of its subject and of its parts, and of nothing else', () => {
    const gaps = [
      { kind: 'SINGLE_AUDIENCE', nodeId: 'r/devices', toClose: 'Another audience.' },
      { kind: 'UNANSWERED_CONCERN', nodeId: 'r/exclusion', toClose: 'A recommendation.' },
      { kind: 'UNANSWERED_PROBLEM', nodeId: 'r/view', toClose: 'Something else.' },
    ] as const;

    const missing = textOf(partOf(makeBriefOf('r/exclusion', { gaps, triangulation: null }), 'What is missing'));

    expect(missing).toContain('Some lack devices: Exactly one audience');
    expect(missing).toContain('No recommendation answers it');
    expect(missing).not.toContain('Something else.');
  });

  it('names its source, version, day and address', () => {
    const colophon = makeBriefOf('r/hubs')
      .colophon.map((line) => line.map(({ text }) => text).join(''))
      .join('\n');

    expect(colophon).toContain('A department, Chapter 5, published 2025-12-17');
    expect(colophon).toContain('Open Government Licence v3.0');
    expect(colophon).toContain('Data version 0123456789abcdef. Made on 23 November 2026');
    expect(colophon).toContain('https://example.org/brief?node=r/hubs&data=0123456789abcdef');
  });

  it('is not of a quote, nor of what is not there', () => {
    expect(makeBrief(smallReport, 'q/phone', NOTHING, MAKING)).toBeNull();
    expect(makeBrief(smallReport, 'r/unicorn', NOTHING, MAKING)).toBeNull();
  });
});

/** A brief of nothing but these words. */
const briefSaying = (text: string): Brief => ({
  kindName: 'Concern',
  title: text,
  lead: [[plain(text)]],
  parts: [
    {
      title: text,
      note: text,
      groups: [{ title: text, entries: [{ kind: 'quote', runs: [plain(text)], notes: [] }] }],
    },
  ],
  colophon: [],
});

const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&#13;', '\r')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

describe('A brief as HTML', () => {
  it('keeps every word as it is, and lets none become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unescapeHtml(escapeHtml(text))).toBe(text);
        expect(escapeHtml(text)).not.toMatch(/[<>"]/);
      }),
    );
  });

  it('has no script, and nothing from elsewhere', () => {
    const html = printHtml(briefSaying('<script src="https://evil.example/x.js">'));

    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/<(img|link|iframe)|@import|url\(/);
  });

  it('leads nowhere but to the web', () => {
    const brief = { ...briefSaying('x'), lead: [[{ text: 'x', face: 'plain', href: 'javascript:alert(1)' } as const]] };

    expect(printHtml(brief)).not.toContain('javascript:');
  });

  it('holds the words of people to the letter', () => {
    expect(printHtml(makeBriefOf('r/devices'))).toContain('<span class="own-words">“I have no phone.”</span>');
  });
});

describe('A brief as a Word document', () => {
  const read = (brief: Brief): string => new TextDecoder().decode(printWord(brief));

  it('is the same to the byte each time, and begins as an archive does', () => {
    const bytes = printWord(makeBriefOf('r/devices'));

    expect(printWord(makeBriefOf('r/devices'))).toEqual(bytes);
    expect([...bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it('holds the words of people to the letter, and names each of its links', () => {
    const text = read(makeBriefOf('r/devices'));

    expect(text).toContain('<w:t xml:space="preserve">“I have no phone.”</w:t>');
    const named = [...text.matchAll(/r:id="(link\d+)"/g)].map((match) => match[1]);
    const listed = [...text.matchAll(/<Relationship Id="(link\d+)"/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(0);
    expect(listed).toEqual(named);
  });

  it('lets no word become markup', () => {
    expect(read(briefSaying('<w:br/> & "so"'))).toContain('&lt;w:br/&gt; &amp; &quot;so&quot;');
  });
});

describe('A brief as Markdown', () => {
  it('keeps every word as it is once the marks before signs are taken away', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/\s*\n\s*/.test(text)),
        (text) => {
          expect(escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text);
        },
      ),
    );
  });

  it.each([
    '# not a title',
    '*not strong*',
    '[not](a-link)',
    '<b>not markup</b>',
    '1. not a list',
    '- nor this',
    '`no code`',
    '~~here~~',
    '&copy;',
  ])('does not read %s as a sign', (text) => {
    const escaped = escapeMarkdown(text);

    expect(escaped).not.toBe(text);
    expect(escaped).not.toMatch(/(?<!\\)[*[\]<>`~&#]/);
  });

  it('tells the same as the page', () => {
    const markdown = printMarkdown(makeBriefOf('r/devices'));

    expect(markdown).toContain('# Some lack devices\n');
    expect(markdown).toContain('- > “I have no phone.”\n');
    expect(markdown).toContain('### Inferred by the coder, with the reason');
  });
});
