import { createHash } from 'node:crypto';
import { printSource } from '../../parse/print-source.ts';
import type { Reading } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';

export const sourceUnchanged: Rule = {
  name: 'source-unchanged',
  definition: 'The source has the SHA-256 that its manifest promises.',
  check: ({ report: { parsed }, source }) => {
    const actual = digest(source.text);
    const same = actual === parsed.manifest.sha256;
    return {
      counts: [{ label: 'sources as received', ids: same ? [parsed.id] : [] }],
      findings: same
        ? []
        : [
            {
              subject: parsed.id,
              span: { start: 0, end: 0 },
              problem: `The manifest promises SHA-256 ${parsed.manifest.sha256}, the source has ${actual}.`,
              remedy: 'Restore the source as it was received.',
            },
          ],
    };
  },
};

export const roundTrip: Rule = {
  name: 'round-trip',
  definition:
    'The passages, printed with their separators, are the source again, byte for byte, and each stands where its offsets say.',
  check: (reading) => {
    const { passages } = reading.report.parsed;
    const wrong = passages.filter(({ text, start, end }) => reading.source.points.slice(start, end) !== text);
    const whole = printSource({ ...reading.report.parsed, text: reading.source.text }) === reading.source.text;
    return {
      counts: [{ label: 'passages', ids: passages.map(({ id }) => id) }],
      findings: [
        ...wrong.map(({ id, start, end, text }) => moved(id, { start, end }, text, reading)),
        ...lost(whole, wrong, reading),
      ],
    };
  },
};

function moved(subject: string, span: Finding['span'], text: string, { source }: Reading): Finding {
  const { start } = span;
  const [was, is] = [Array.from(text), Array.from(source.points.slice(start, span.end))];
  const at = was.findIndex((point, index) => point !== is[index]);
  return {
    subject,
    span: { start: start + Math.max(at, 0), end: start + Math.max(at, 0) + 1 },
    problem: `The passage was read as “${was.slice(at, at + 20).join('')}…”; the source has “${is.slice(at, at + 20).join('')}…”.`,
    remedy: 'Restore the source as it was received, or parse it anew.',
  };
}

function lost(whole: boolean, wrong: readonly unknown[], { report, source }: Reading): readonly Finding[] {
  if (whole || wrong.length > 0) return [];
  const end = source.points.length;
  return [
    {
      subject: report.parsed.id,
      span: { start: end, end },
      problem: 'The passages do not make up the source.',
      remedy: 'Parse the source anew.',
    },
  ];
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
