/** Why words are no anchor, and what to write instead. */
import type { Fault } from '../domain/fault.ts';
import type { Passage } from '../domain/report.ts';
import type { Anchoring } from './anchor-quote.ts';
import { findLookalikes } from './find-lookalikes.ts';
import { findNearestWords } from './find-nearest-words.ts';
import type { Occurrence } from './find-occurrences.ts';
import { loosenText } from './loosen-text.ts';
import { tellApart } from './tell-apart.ts';

export type Explanation = Pick<Fault, 'problem' | 'remedy'>;
type Missed = Extract<Anchoring, { found: false }>;

const MOST_SHOWN = 5;
const AROUND_CHARACTERS = 24;

export function explainAnchor(passages: readonly Passage[], missed: Missed): Explanation {
  if (missed.fitting.length > 1) return explainSeveral(passages, missed);
  if (missed.all.length > 0) return explainContext(missed);
  return explainAbsence(passages, missed.sought.exact);
}

function explainSeveral(passages: readonly Passage[], { sought, fitting }: Missed): Explanation {
  const shown = fitting.slice(0, MOST_SHOWN);
  const choices = shown.map((one) => `line ${String(one.passage.line)}: ${tellApart(passages, one, sought.exact)}`);
  return {
    problem: `${quote(sought.exact)} occurs ${String(fitting.length)} times: ${linesOf(fitting)}.`,
    remedy: `Add words, or a prefix or suffix, that leave one place: ${choices.join('; ')}${fitting.length > MOST_SHOWN ? '; …' : ''}`,
  };
}

function explainContext({ sought, all }: Missed): Explanation {
  const asked = [
    ...(sought.prefix === '' ? [] : [`directly after ${quote(sought.prefix)}`]),
    ...(sought.suffix === '' ? [] : [`directly before ${quote(sought.suffix)}`]),
  ];
  const places = all.slice(0, MOST_SHOWN).map((occurrence) => showAround(occurrence, sought.exact));
  return {
    problem: `${quote(sought.exact)} occurs (${linesOf(all)}), but nowhere ${asked.join(' and ')}.`,
    remedy: `A prefix ends where the words begin, a suffix begins where they end. There stand ${places.join('; ')}`,
  };
}

function explainAbsence(passages: readonly Passage[], exact: string): Explanation {
  const lookalikes = findLookalikes(passages, exact);
  const [first] = lookalikes;
  if (first !== undefined) {
    const choices = lookalikes.slice(0, MOST_SHOWN).map(({ line, text }) => `${quote(text)} (line ${String(line)})`);
    return {
      problem: `${quote(exact)} occurs nowhere: the report differs in ${first.differences || 'spaces at the edges'}.`,
      remedy: `Write ${choices.join(' or ')}`,
    };
  }
  return explainLines(passages, exact) ?? explainNearest(passages, exact);
}

/** Words that run over the end of a line: each line is a passage of its own. */
function explainLines(passages: readonly Passage[], exact: string): Explanation | null {
  const sought = loosenText(exact).text.trim();
  for (const [index, passage] of passages.entries()) {
    const next = passages[index + 1];
    if (next === undefined || !loosenText(`${passage.text} ${next.text}`).text.includes(sought)) continue;
    return {
      problem: `${quote(exact)} runs over the end of line ${String(passage.line)}.`,
      remedy: 'An anchor stays inside one line: anchor the words of one, or make two anchors.',
    };
  }
  return null;
}

function explainNearest(passages: readonly Passage[], exact: string): Explanation {
  const near = findNearestWords(passages, exact).map(({ line, text }) => `${quote(text)} (line ${String(line)})`);
  return {
    problem: `${quote(exact)} occurs nowhere.`,
    remedy: near.length === 0 ? 'Copy the words from the report.' : `If meant, write ${near.join(' or ')}`,
  };
}

function showAround({ passage, index }: Occurrence, exact: string): string {
  const before = passage.text.slice(Math.max(0, index - AROUND_CHARACTERS), index);
  const after = passage.text.slice(index + exact.length, index + exact.length + AROUND_CHARACTERS);
  return `${quote(before)} before and ${quote(after)} after (line ${String(passage.line)})`;
}

function linesOf(occurrences: readonly Occurrence[]): string {
  const lines = [...new Set(occurrences.map(({ passage }) => String(passage.line)))];
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}

function quote(words: string): string {
  return `“${words}”`;
}
