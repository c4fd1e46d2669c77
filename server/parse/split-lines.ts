import type { Span } from '../domain/report.ts';
import type { SourceFaults } from './source-faults.ts';

/** One line of the source, without its separator. */
export interface Line extends Span {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** What stands between two lines, and may stand once after the last. */
export const SEPARATOR = '\n';

/** Signs that are invisible in a diff and would become part of somebody's words. */
const STRAY = [
  { sign: '\uFEFF', name: 'a byte order mark', remedy: 'Save the file as UTF-8 without a byte order mark' },
  { sign: '\r', name: 'a carriage return', remedy: 'Save the file with line feeds only (LF)' },
  { sign: '\u2028', name: 'a line separator (U+2028)', remedy: 'Replace it with a line feed' },
  { sign: '\uFFFD', name: 'a replacement sign (U+FFFD)', remedy: 'Fetch the text again as UTF-8' },
] as const;

/** Cuts the source at its line feeds. Offsets count Unicode code points. */
export function splitLines(source: string, faults: SourceFaults): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of withoutLastSeparator(source).split(SEPARATOR)) {
    const end = start + Array.from(text).length;
    lines.push({ number: lines.length + 1, text, start, end });
    start = end + SEPARATOR.length;
  }
  lines.forEach((line) => refuseStraySigns(line, faults));
  return lines;
}

function withoutLastSeparator(source: string): string {
  return source.endsWith(SEPARATOR) ? source.slice(0, -SEPARATOR.length) : source;
}

function refuseStraySigns({ number, text }: Line, faults: SourceFaults): void {
  if (text.trim() === '') faults.add(number, 'The line is empty.', 'Take the empty line out: every line is a passage.');
  for (const { sign, name, remedy } of STRAY) {
    const column = text.indexOf(sign) + 1;
    if (column > 0)
      faults.add(number, `The line holds ${name}.`, `${remedy}, and update the manifest’s sha256.`, column);
  }
}
