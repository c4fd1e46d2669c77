/** A citation in plain text, BibTeX and CSL-JSON. Pure: same citation, same bytes. */
import { cite as words } from '../strings/cite.ts';
import type { Citation } from './make-citation.ts';

export function printPlain({ subject, report, address, published, accessedOn }: Citation): string {
  const { title, publisher, publishedOn, licence, dataVersion } = report;
  return [
    endSentence(subject),
    words.inReport(title),
    ...(publisher === null ? [] : [`${publisher}.`]),
    ...(publishedOn === null ? [] : [words.published(printDay(publishedOn))]),
    ...(published === null ? [] : [published]),
    `${words.version(dataVersion)}: ${address}`,
    ...(licence === null ? [] : [words.licence(licence)]),
    words.accessed(printDay(accessedOn)),
  ].join(' ');
}

export function printBibtex(citation: Citation): string {
  const { id, report, address, published, accessedOn } = citation;
  const { title, publisher, publishedOn, dataVersion, licence } = report;
  const [year, month] = readDay(publishedOn);
  const fields: readonly (readonly [string, string | null])[] = [
    // Names of bodies are not to be taken apart into first and last names.
    ['author', publisher === null ? null : `{${escapeBibtex(publisher)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['publisher', publisher === null ? null : escapeBibtex(publisher)],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['date', publishedOn],
    ['version', escapeBibtex(dataVersion)],
    ['url', encodeBraces(published ?? address)],
    ['urldate', accessedOn],
    ['note', escapeBibtex(tellNote(citation))],
    ['copyright', licence === null ? null : escapeBibtex(words.licence(licence))],
  ];
  const printed = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${makeKey(id)},`, ...printed, '}', ''].join('\n');
}

/** One item in an array, as reference managers read it. */
export function printCslJson(citation: Citation): string {
  const { id, report, address, published, accessedOn } = citation;
  const { title, publisher, publishedOn, licence, dataVersion } = report;
  const item = {
    id,
    type: 'report',
    title,
    ...(publisher === null ? {} : { author: [{ literal: publisher }], publisher }),
    ...(publishedOn === null ? {} : { issued: { 'date-parts': [readDay(publishedOn)] } }),
    accessed: { 'date-parts': [readDay(accessedOn)] },
    version: dataVersion,
    ...(licence === null ? {} : { license: licence }),
    URL: published ?? address,
    note: tellNote(citation),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const tellNote = ({ subject, report, address }: Citation): string =>
  `${endSentence(subject)} ${words.version(report.dataVersion)}: ${address}`;

const endSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const BIBTEX_SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces whether or not a backslash stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

export function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\{}~^%&$#_]/g, (sign) => BIBTEX_SPECIALS[sign] ?? `\\${sign}`);
}

/** Addresses are read as they stand, but for braces. */
const encodeBraces = (address: string): string => address.replaceAll('{', '%7B').replaceAll('}', '%7D');
const makeKey = (id: string): string => id.replaceAll('/', ':').replaceAll(/[^A-Za-z0-9:-]+/g, '-');

/** Year, month and day, as far as they are known. */
function readDay(date: string | null): number[] {
  return date === null ? [] : date.split('-').map(Number);
}

/** `2026-11-23` → `23 November 2026`, wherever the reader is. */
function printDay(date: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', style);
}
