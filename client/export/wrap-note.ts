/** Lines that fit, broken behind spaces and, as addresses are long, behind slashes; nothing is added or left out. */
export function wrapNote(text: string, room: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<=[ /])/)) {
    if (line !== '' && measure(line + part.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  return [...lines, line.trimEnd()];
}
