import type { VerificationStatus } from '../../domain/enums.ts';
import type { Span } from '../../domain/report.ts';
import type { AnchorRole } from '../list-anchors.ts';
import type { Reading } from '../reading.ts';
import type { Finding, Findings, Rule } from '../rule.ts';

interface Words extends Span {
  readonly id: string;
  readonly exact: string;
}

export const quotesExact: Rule = {
  name: 'quotes-exact',
  definition: 'Every quote is, character for character, the words of the source at its place, and its status says so.',
  check: (reading) => {
    const quotes = reading.report.quotes.map(({ id, text, span }) => ({ id, exact: text, ...span }));
    const claimed = reading.report.quotes.flatMap(({ id, span, text, verification }) =>
      statusOf({ id, exact: text, ...span }, reading) === verification ? [] : [wrongStatus(id, span, verification)],
    );
    const { counts, findings } = compareAll('quotes', quotes, reading);
    return { counts, findings: findings.length > 0 ? findings : claimed };
  },
};

export const anchorsExact: Rule = {
  name: 'anchors-exact',
  definition: 'Every anchor holds, character for character, the words of the source at its place, inside one line.',
  check: (reading) => {
    const anchors = reading.anchors.map(({ owner, role, exact, start, end }) => ({
      ...{ id: nameOf(owner, role, start), exact, start, end },
    }));
    return compareAll('anchors', anchors, reading);
  },
};

/** A record with one anchor lends it its id; a further one is told apart by its role, or by where it starts. */
function nameOf(owner: string, role: AnchorRole, start: number): string {
  switch (role) {
    case 'RAISED_BY':
    case 'LINK':
    case 'STATISTIC':
      return owner;
    case 'QUALIFIER':
      return `${owner}/qualifier`;
    default:
      return `${owner}@${String(start)}`;
  }
}

function compareAll(label: string, all: readonly Words[], reading: Reading): Findings {
  const withStatus = all.map((words) => ({ words, status: statusOf(words, reading) }));
  const having = (wanted: VerificationStatus): readonly string[] =>
    withStatus.filter(({ status }) => status === wanted).map(({ words }) => words.id);
  return {
    counts: [
      { label: `${label} VERBATIM`, ids: having('VERBATIM') },
      { label: `${label} WHITESPACE`, ids: having('WHITESPACE') },
    ],
    findings: withStatus.flatMap(({ words, status }) => (status === null ? [altered(words, reading)] : [])),
  };
}

/** VERBATIM: the very code points. WHITESPACE: the same but for spaces. Null: other words, or more than one line. */
function statusOf({ exact, start, end }: Words, { source }: Reading): VerificationStatus | null {
  const words = source.points.slice(start, end);
  if (words.includes('\n')) return null;
  if (words === exact) return 'VERBATIM';
  return collapse(words) === collapse(exact) ? 'WHITESPACE' : null;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Named at the first character that differs. */
function altered({ id, exact, start, end }: Words, { source }: Reading): Finding {
  const own = Array.from(exact);
  const there = Array.from(source.points.slice(start, Math.max(end, start + own.length)));
  const at = Math.max(
    0,
    own.findIndex((point, index) => point !== there[index]),
  );
  return {
    subject: id,
    span: { start: start + at, end: Math.max(end, start + at) },
    problem: `“${own.slice(at, at + 24).join('')}” stands where the source has “${there.slice(at, at + 24).join('')}”.`,
    remedy: 'Take the words from the source, character for character.',
  };
}

function wrongStatus(subject: string, span: Span, status: VerificationStatus): Finding {
  return {
    subject,
    span,
    problem: `It is marked ${status} and is not.`,
    remedy: 'VERBATIM is what equals the source in every code point; WHITESPACE what differs in spaces alone.',
  };
}
