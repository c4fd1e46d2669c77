import { describe, expect, it } from 'vitest';
import { writeNote } from '../../../client/export/picture-note.ts';
import { printJson, printLinks, printNodes } from '../../../client/export/print-scene.ts';
import { NO_FILTERS } from '../../../client/filters/narrow-graph.ts';
import { buildScene } from '../../../client/graph-view/scene.ts';
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
