/** The Markdown that a page of ours is written in: headings, paragraphs, lists of one level, tables; strong, emphasis, code, links. Pure. */

export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly Inline[] };

export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: 'table'; readonly head: Row; readonly rows: readonly Row[] };
export type Row = readonly (readonly Inline[])[];

/** Blocks stand apart by blank lines. What is none of the above is read as plain words, never as HTML. */
export function readMarkdown(text: string): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map(readBlock);
}

function readBlock(chunk: string): Block {
  const [, signs, title] = /^(#{1,6}) (.+)$/.exec(chunk) ?? [];
  if (signs !== undefined && title !== undefined) {
    return { type: 'heading', level: signs.length, content: readInline(title) };
  }
  if (chunk.startsWith('- ')) return { type: 'list', items: chunk.split(/\n(?=- )/).map(readItem) };
  if (chunk.startsWith('|')) return readTable(chunk.split('\n'));
  return { type: 'paragraph', content: readInline(joinLines(chunk)) };
}

const readItem = (item: string): readonly Inline[] => readInline(joinLines(item.slice(2)));
const joinLines = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** The second line only draws the rule under the head. */
function readTable([head = '', , ...rows]: readonly string[]): Block {
  return { type: 'table', head: readRow(head), rows: rows.map(readRow) };
}

function readRow(line: string): Row {
  const cells = line.trim().replace(/^\||\|$/g, '');
  return cells.split('|').map((cell) => readInline(cell.trim()));
}

const SPAN = /\*\*(?<strong>.+?)\*\*|\*(?<emphasis>.+?)\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<href>[^)\s]+)\)/;

function readInline(text: string): Inline[] {
  const match = SPAN.exec(text);
  if (match === null) return plain(text);
  const rest = readInline(text.slice(match.index + match[0].length));
  return [...plain(text.slice(0, match.index)), readSpan(match.groups ?? {}), ...rest];
}

const plain = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }]);

function readSpan({ strong, emphasis, code, link, href }: Readonly<Record<string, string | undefined>>): Inline {
  if (strong !== undefined) return { type: 'strong', content: readInline(strong) };
  if (emphasis !== undefined) return { type: 'emphasis', content: readInline(emphasis) };
  if (code !== undefined) return { type: 'code', text: code };
  return { type: 'link', href: href ?? '', content: readInline(link ?? '') };
}
