import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNote } from '../../../client/export/picture-note.ts';
import { printJson, printLinks, printNodes } from '../../../client/export/print-scene.ts';
import { printSvg } from '../../../client/export/print-svg.ts';
import { escapeXml } from '../../../client/export/escape-xml.ts';
import { NO_FILTERS } from '../../../client/filters/narrow-graph.ts';
import { makeElements } from '../../../client/graph-view/elements.ts';
import { LAYOUTS_AT_ONCE } from '../../../client/graph-view/lay-out.ts';
import { buildScene } from '../../../client/graph-view/scene.ts';
import { makeStylesheet } from '../../../client/graph-view/stylesheet.ts';
import { THEMES } from '../../../client/palette.ts';
import { findThread } from '../../../client/threads/find-thread.ts';
import { smallReport } from './small-report.ts';

const scene = buildScene(smallReport, findThread(smallReport, 'r/exclusion'), null);
const note = writeNote({
  graph: smallReport,
  scene,
  filters: { ...NO_FILTERS, basis: 'stated' },
  selectedId: 'r/exclusion',
  address: 'http://127.0.0.1:4000/?node=r/exclusion',
  madeOn: '2026-01-02',
});

describe('What is taken along of a view', () => {
  it('says what it shows, where it comes from, under which licence, in which version and when', () => {
    expect(note.shows).toContain('Selected: Digital exclusion.');
    expect(note.shows).toContain('links: Only what the report states');
    expect(note).toMatchObject({ dataVersion: '0123456789abcdef', madeOn: '2026-01-02' });
    expect(note.licence).toContain('Open Government Licence v3.0');
  });

  it('is a table with one row for each thing that is seen, each with its source', () => {
    const [head, ...rows] = printNodes(smallReport, scene, note).trimEnd().split('\r\n');

    expect(head).toBe('kind,id,label,saidBy,themes,lines,shows,source,licence,dataVersion,address,madeOn');
    expect(rows).toHaveLength(scene.nodes.size);
    for (const row of rows) expect(row).toContain('0123456789abcdef');
  });

  it('is a table with one row for each link that is seen, in the words of the legend', () => {
    const rows = printLinks(smallReport, scene, note).trimEnd().split('\r\n').slice(1);

    expect(rows).toHaveLength(new Set(scene.links.map(({ link }) => link)).size);
    expect(
      rows.some((row) => row.startsWith('RAISED_BY,less worried,r/exclusion,Digital exclusion,a/staff,Staff,')),
    ).toBe(true);
  });

  it('is JSON that gives the same things and links back', () => {
    const read = JSON.parse(printJson(scene, note)) as { nodes: { id: string }[]; links: unknown[]; licence: string };

    expect(read.nodes.map(({ id }) => id)).toEqual([...scene.nodes.keys()]);
    expect(read.licence).toBe(note.licence);
  });
});

describe('The picture as SVG', () => {
  const layout = LAYOUTS_AT_ONCE.thread(scene, { name: 'thread', widthPx: 800, named: true });
  const elements = makeElements(scene, layout);
  const svg = printSvg(smallReport, { elements, stylesheet: makeStylesheet(THEMES.light, true) }, note);

  it('holds each thing once, with its whole label, and each link that is drawn', () => {
    const titles = [...svg.matchAll(/<g class="node [^"]*"[^>]*><title>([^<]*)<\/title>/g)].map(([, title]) => title);
    const links = [...svg.matchAll(/<g class="link /g)];

    expect(titles.toSorted()).toEqual([...scene.nodes.values()].map(({ node }) => escapeXml(node.label)).toSorted());
    expect(links).toHaveLength(elements.filter(({ group }) => group === 'edges').length);
  });

  it('draws each link from one of its things to the other', () => {
    for (const { data } of elements.filter(({ group }) => group === 'edges')) {
      const [from, to] = [layout.places.get(String(data['source'])), layout.places.get(String(data['target']))];
      const offset = (end: unknown): number => parseFloat(String(end));
      expect(Math.abs(offset(data['sourceEnd']))).toBeCloseTo((from?.widthPx ?? 0) / 2);
      const start = `M${String(Math.round(((from?.x ?? 0) + offset(data['sourceEnd'])) * 100) / 100)} `;
      expect(svg).toContain(start);
      expect(to).toBeDefined();
    }
  });

  it('says what it shows, its source, licence, version, day and address', () => {
    const read = svg
      .replaceAll(/<\/text>\s*<text[^>]*>/g, ' ')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/ +/g, ' ');

    for (const text of [note.shows, note.source.trim(), note.licence]) expect(read).toContain(escapeXml(text));
    expect(read).toContain('data version 0123456789abcdef, 2026-01-02.');
  });

  it('writes any text so that XML can hold it, and nothing is changed that it can hold', () => {
    const unescape = (text: string): string =>
      text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);

        expect(unescape(escaped)).toBe(text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
      }),
    );
  });
});
