/** A brief as a Word document (.docx, WordprocessingML). Pure: the same brief gives the same bytes; every text is escaped. */
import { escapeXml } from '../export/escape-xml.ts';
import { brief as words } from '../strings/brief.ts';
import type { Brief, Entry, Group, Part, Run } from './brief.ts';
import { CONTENT_TYPES, makeLinkList, ROOT_LINKS, STYLES, XML } from './word-parts.ts';
import { zipStored } from './zip-stored.ts';

export function printWord(brief: Brief): Uint8Array<ArrayBuffer> {
  const links: string[] = [];
  const document = printDocument(brief, links);
  return zipStored([
    { name: '[Content_Types].xml', text: CONTENT_TYPES },
    { name: '_rels/.rels', text: ROOT_LINKS },
    { name: 'word/document.xml', text: document },
    { name: 'word/_rels/document.xml.rels', text: makeLinkList(links.map(escapeXml)) },
    { name: 'word/styles.xml', text: STYLES },
  ]);
}

type Style = 'Title' | 'Heading1' | 'Heading2' | 'Note' | 'Said' | 'Words' | null;

/** `links`: addresses in the order in which the document names them; filled here. */
function printDocument({ kindName, title, lead, parts, colophon }: Brief, links: string[]): string {
  const line = (runs: readonly Run[], style: Style): string => paragraph(runs, style, links);
  const body = [
    line([of(words.titleOf(kindName))], 'Note'),
    line([of(title)], 'Title'),
    ...lead.map((runs) => line(runs, 'Note')),
    ...parts.flatMap((part) => printPart(part, line)),
    ...colophon.map((runs) => line(runs, 'Note')),
  ].join('');
  const names =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return `${XML}<w:document ${names}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

type Line = (runs: readonly Run[], style: Style) => string;
const of = (text: string): Run => ({ text, face: 'plain', href: null });

function printPart({ title, note, groups }: Part, line: Line): string[] {
  const told = note === null ? [] : [line([of(note)], 'Note')];
  return [line([of(title)], 'Heading1'), ...told, ...groups.flatMap((group) => printGroup(group, line))];
}

function printGroup({ title, entries }: Group, line: Line): string[] {
  const heading = title === null ? [] : [line([of(title)], 'Heading2')];
  return [...heading, ...entries.flatMap((entry) => printEntry(entry, line))];
}

function printEntry({ kind, runs, notes }: Entry, line: Line): string[] {
  return [line(runs, kind === 'quote' ? 'Words' : 'Said'), ...notes.map((note) => line(note, 'Note'))];
}

function paragraph(runs: readonly Run[], style: Style, links: string[]): string {
  const properties = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runs.map((run) => printRun(run, links)).join('')}</w:p>`;
}

const FACES: Readonly<Record<Run['face'], string>> = {
  plain: '',
  strong: '<w:b/>',
  soft: '<w:color w:val="4F5660"/>',
  'own-words': '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>',
  tag: '<w:i/>',
};

function printRun({ text, face, href }: Run, links: string[]): string {
  const isLink = href !== null && /^https?:/.test(href);
  const properties = `${FACES[face]}${isLink ? '<w:u w:val="single"/>' : ''}`;
  const told = face === 'tag' ? `(${text})` : text;
  const run = `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(told)}</w:t></w:r>`;
  if (!isLink) return run;
  links.push(href);
  return `<w:hyperlink r:id="link${String(links.length)}">${run}</w:hyperlink>`;
}
