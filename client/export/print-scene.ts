/** What is seen, as tables and as JSON. Each row says where it comes from, so that no part goes without it. Pure. */
import type { Scene } from '../graph-view/scene.ts';
import type { GraphNode, Link, ReportGraph, Words } from '../report/report-graph.ts';
import { isClaim, lineOf, wordsOf } from '../report/report-graph.ts';
import { nameLink } from '../strings/common.ts';
import type { PictureNote } from './picture-note.ts';

type Row = Readonly<Record<string, string>>;

/** RFC 4180: one row for each thing that is seen; `|` between several. */
export function printNodes(graph: ReportGraph, scene: Scene, note: PictureNote): string {
  return printCsv([...scene.nodes.values()].map(({ node }) => ({ ...nodeRow(graph, node), ...noteRow(note) })));
}

/** One row for each link that is seen; from and to are the ends that the link has, of which headlines may stand in for parts. */
export function printLinks(graph: ReportGraph, scene: Scene, note: PictureNote): string {
  const links = [...new Set(scene.links.map(({ link }) => link))];
  return printCsv(links.map((link) => ({ ...linkRow(graph, link), ...noteRow(note) })));
}

export function printJson(scene: Scene, note: PictureNote): string {
  const nodes = [...scene.nodes.values()].map(({ node }) => node);
  const links = [...new Set(scene.links.map(({ link }) => link))];
  return `${JSON.stringify({ ...note, nodes, links }, null, 2)}\n`;
}

function nodeRow(graph: ReportGraph, node: GraphNode): Row {
  return {
    kind: node.kind,
    id: node.id,
    label: node.label,
    saidBy: node.kind === 'QUOTE' ? node.attribution : '',
    themes: isClaim(node) ? node.themes.map(({ name }) => name).join(' | ') : '',
    lines: listLines(graph, wordsOf(node)).join(' | '),
  };
}

function listLines(graph: ReportGraph, words: readonly Words[]): string[] {
  const lines = words.flatMap((at) => lineOf(graph, at) ?? []);
  return [...new Set(lines)].map(String);
}

function linkRow(graph: ReportGraph, link: Link): Row {
  return {
    type: link.type,
    says: nameLink(link),
    from: link.from,
    fromLabel: graph.nodes.get(link.from)?.label ?? '',
    to: link.to,
    toLabel: graph.nodes.get(link.to)?.label ?? '',
    basis: 'basis' in link ? link.basis : '',
    prevalence: link.type === 'RAISED_BY' ? (link.prevalence ?? '') : '',
    rationale: 'rationale' in link ? (link.rationale ?? '') : '',
    lines: 'words' in link && link.words !== null ? listLines(graph, [link.words]).join(' | ') : '',
  };
}

const noteRow = ({ shows, source, licence, dataVersion, address, madeOn }: PictureNote): Row => ({
  shows,
  source,
  licence,
  dataVersion,
  address,
  madeOn,
});

function printCsv(rows: readonly Row[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const columns = Object.keys(first);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula gets an apostrophe before it, as the lists of the API do. */
function printCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
