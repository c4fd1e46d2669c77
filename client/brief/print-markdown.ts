/** A brief as Markdown (CommonMark). Pure; every character that could mean something stands escaped, so that the words read back the same. */
import { brief as words } from '../strings/brief.ts';
import type { Brief, Entry, Group, Part, Run } from './brief.ts';

export function printMarkdown({ kindName, title, lead, parts, colophon }: Brief): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(words.titleOf(kindName)),
    ...lead.map(printRuns),
    ...parts.flatMap(printPart),
    '---',
    ...colophon.map(printRuns),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function printPart({ title, note, groups }: Part): string[] {
  const told = note === null ? [] : [escapeMarkdown(note)];
  return [`## ${escapeMarkdown(title)}`, ...told, ...groups.flatMap(printGroup)];
}

function printGroup({ title, entries }: Group): string[] {
  const heading = title === null ? [] : [`### ${escapeMarkdown(title)}`];
  return [...heading, entries.map(printEntry).join('\n')];
}

/** What is known of an entry stands under it, as items of its own. */
function printEntry({ kind, runs, notes }: Entry): string {
  const said = kind === 'quote' ? `- > ${printRuns(runs)}` : `- ${printRuns(runs)}`;
  return [said, ...notes.map((note) => `  - ${printRuns(note)}`)].join('\n');
}

const printRuns = (runs: readonly Run[]): string => runs.map(printRun).join('');

function printRun({ text, face, href }: Run): string {
  const escaped = escapeMarkdown(text);
  const faced =
    face === 'strong' && escaped.trim() !== '' ? `**${escaped}**` : face === 'tag' ? `(${escaped})` : escaped;
  return href === null ? faced : `[${faced}](<${encodeAngles(href)}>)`;
}

const encodeAngles = (href: string): string =>
  href.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('\\', '%5C').replace(/\s/g, encodeURIComponent);

/** A break within words would end the line: it becomes a space. Some marks mean something only where a line begins. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>#~|&]/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/^(\s*)([-+=])/, '$1\\$2');
}
