import type { Json } from '../../domain/canonical-json.ts';
import type { Certificate, CertifiedAnchor, CertifiedNode } from '../../domain/certificate.ts';
import type { CodePoints } from '../../domain/text.ts';
import type { CertificateFault } from './certificate-fault.ts';

/** Everything that is said to stand in a source stands there, code point for code point. Words of a report without a source are not looked for. */
export function findBrokenWords(
  { nodes, edges }: Certificate,
  texts: ReadonlyMap<string, CodePoints>,
): CertificateFault[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ofNodes = nodes.flatMap((node) => {
    const text = texts.get(reportOf(node));
    return text === undefined ? [] : findBrokenNode(node, text).map((problem) => ({ subject: node.id, problem }));
  });
  const ofEdges = edges.flatMap(({ key, anchor, qualifier }) =>
    [anchor, qualifier].flatMap((place) => {
      const passage = byId.get(place?.passage ?? '');
      const text = passage && texts.get(reportOf(passage));
      if (place === null || !passage || !text) return [];
      return findBrokenAnchor(place, passage, text).map((problem) => ({ subject: key, problem }));
    }),
  );
  return [...ofNodes, ...ofEdges];
}

const reportOf = ({ properties }: CertifiedNode): string => String(properties['report']);

/** Passages and quotes print their text, published values their wording. */
function findBrokenNode({ type, properties }: CertifiedNode, text: CodePoints): string[] {
  const words = WORDS[type]?.map((name) => properties[name]).find((value) => typeof value === 'string');
  const { start, end, line, verification } = properties;
  if (words === undefined || typeof start !== 'number' || typeof end !== 'number') return [];
  const is = text.slice(start, end);
  const isSame = verification === 'WHITESPACE' ? squeeze(is) === squeeze(words) : is === words;
  return [
    ...(isSame ? [] : [differs(words, start, end, is)]),
    ...(type === 'Passage' ? findOtherLine(text, start, line ?? null) : []),
  ];
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  Passage: ['text'],
  Quote: ['text'],
  Statistic: ['wording'],
};

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function findOtherLine(text: CodePoints, start: number, line: Json): string[] {
  const is = text.slice(0, start).split('\n').length;
  return is === line ? [] : [`is on line ${String(is)}, not ${String(line)}.`];
}

function findBrokenAnchor(anchor: CertifiedAnchor, { properties }: CertifiedNode, text: CodePoints): string[] {
  const { exact, prefix, suffix, start, end } = anchor;
  const is = text.slice(start, end);
  const before = prefix === null ? '' : text.slice(Math.max(0, start - length(prefix)), start);
  const after = suffix === null ? '' : text.slice(end, end + length(suffix));
  const isWithin = Number(properties['start']) <= start && end <= Number(properties['end']);
  return [
    ...(is === exact ? [] : [differs(exact, start, end, is)]),
    ...(before === (prefix ?? '')
      ? []
      : [`has “${prefix ?? ''}” before its words; the source has “${shorten(before)}”.`]),
    ...(after === (suffix ?? '') ? [] : [`has “${suffix ?? ''}” after its words; the source has “${shorten(after)}”.`]),
    ...(isWithin ? [] : [`leaves its passage at ${String(start)}–${String(end)}.`]),
  ];
}

const length = (text: string): number => Array.from(text).length;

function differs(words: string, start: number, end: number, is: string): string {
  return `has “${shorten(words)}” at ${String(start)}–${String(end)}, where the source has “${shorten(is)}”.`;
}

const LONGEST = 120;
/** On one line. */
const shorten = (text: string): string =>
  (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`).replaceAll('\n', '⏎');
