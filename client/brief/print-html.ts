/** A brief as one file of HTML that needs nothing else. Pure; every text is escaped. */
import { brief as words } from '../strings/brief.ts';
import type { Brief, Entry, Group, Part, Run } from './brief.ts';

const STYLE = `
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:#14181d;background:#fff}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 1rem}h2{font-size:1.25rem;margin:2rem 0 .5rem;padding-top:.75rem;border-top:1px solid #d8d5cd}
h3{font-size:1rem;margin:1rem 0 .25rem;color:#4f5660}ul{list-style:none;margin:0;padding:0}li{margin:.75rem 0;break-inside:avoid}
blockquote{margin:0}li p,p{margin:.25rem 0}.note,.soft,footer,.kind{color:#4f5660;font-size:.875rem}.own-words{font-family:Georgia,serif;font-size:1.125rem}
.tag{border:1px dashed #7a7f87;border-radius:4px;padding:0 6px;font-size:.8125rem}a{color:inherit}
footer{margin-top:2rem;padding-top:.75rem;border-top:1px solid #d8d5cd;overflow-wrap:anywhere}h2,h3{break-after:avoid}
@media print{body{margin:0;max-width:none}}
`;

export function printHtml({ kindName, title, lead, parts, colophon }: Brief): string {
  const name = `${escapeHtml(title)} · ${escapeHtml(words.title)}`;
  const body = [
    `<p class="kind">${escapeHtml(words.titleOf(kindName))}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...lead.map(paragraph),
    ...parts.map(printPart),
    `<footer>\n${colophon.map(paragraph).join('\n')}\n</footer>`,
  ].join('\n');
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${name}</title>`;
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n${head}\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}

function printPart({ title, note, groups }: Part): string {
  const told = note === null ? [] : [`<p class="note">${escapeHtml(note)}</p>`];
  return ['<section>', `<h2>${escapeHtml(title)}</h2>`, ...told, ...groups.map(printGroup), '</section>'].join('\n');
}

function printGroup({ title, entries }: Group): string {
  const heading = title === null ? [] : [`<h3>${escapeHtml(title)}</h3>`];
  return [...heading, '<ul>', ...entries.map(printEntry), '</ul>'].join('\n');
}

function printEntry({ kind, runs, notes }: Entry): string {
  const said = kind === 'quote' ? `<blockquote>${paragraph(runs)}</blockquote>` : paragraph(runs);
  const under = notes.map((note) => `<p class="note">${printRuns(note)}</p>`);
  return `<li>${[said, ...under].join('')}</li>`;
}

const paragraph = (runs: readonly Run[]): string => `<p>${printRuns(runs)}</p>`;
const printRuns = (runs: readonly Run[]): string => runs.map(printRun).join('');

function printRun({ text, face, href }: Run): string {
  const escaped = escapeHtml(text);
  const faced = wrapFace(escaped, face);
  return href === null || !/^https?:/.test(href) ? faced : `<a href="${escapeHtml(href)}">${faced}</a>`;
}

function wrapFace(escaped: string, face: Run['face']): string {
  if (face === 'plain') return escaped;
  return face === 'strong' ? `<strong>${escaped}</strong>` : `<span class="${face}">${escaped}</span>`;
}

/** Line breaks and all: what is read back is the same text. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
