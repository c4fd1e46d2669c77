import type { ParsedReport } from '../domain/report.ts';
import { SEPARATOR } from './split-lines.ts';

/** The passages joined with their separators: the source again, byte for byte. The inverse of parseReport. */
export function printSource({ passages, text }: Pick<ParsedReport, 'passages' | 'text'>): string {
  const end = text.endsWith(SEPARATOR) ? SEPARATOR : '';
  return passages.map((passage) => passage.text).join(SEPARATOR) + end;
}
