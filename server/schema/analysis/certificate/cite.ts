import type { CertifiedNode } from '../../../domain/certificate.ts';
import type { Stored } from './record.ts';

/** What a paper says of a report: publisher, date, title, place, the lines, and which text and which edition of the coding. What is not known is left out. */
export function cite(report: Stored, nodes: readonly CertifiedNode[], edition: string): string {
  const { publisher, publishedOn, title, sourceUrl, sha256, slug } = report;
  const lines = printLines(findLines(nodes, String(slug)));
  const who = [publisher, publishedOn && `(${String(publishedOn)})`].filter(Boolean).map(String).join(' ');
  const parts = [who, title, sourceUrl, lines, `Text: SHA-256 ${String(sha256)}`, `Coding: edition ${edition}`];
  return parts
    .filter(Boolean)
    .map((part) => `${String(part)}.`)
    .join(' ');
}

function findLines(nodes: readonly CertifiedNode[], report: string): number[] {
  const passages = nodes.filter(({ type, properties }) => type === 'Passage' && properties['report'] === report);
  return passages.map(({ properties }) => Number(properties['line']));
}

/** `Lines 40, 52–54`; '' for none. */
export function printLines(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const printed = ranges.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
  if (printed.length === 0) return '';
  return `${new Set(lines).size === 1 ? 'Line' : 'Lines'} ${printed.join(', ')}`;
}
