/** Tells of every line what it is. The rules stand in docs/parsing.md, in this order. */
import type { PassageKind } from '../domain/enums.ts';
import type { ReportManifest } from '../domain/report.ts';
import type { Line } from './split-lines.ts';

/** A line as its rule sees it: its own text, what the line before turned out to be, what the next looks like. */
interface Surroundings {
  readonly text: string;
  readonly first: boolean;
  /** Null for the first line. */
  readonly before: PassageKind | null;
  readonly isFollowedBy: (kind: 'ATTRIBUTION' | 'TABLE_RULE') => boolean;
}

interface Handler {
  readonly kind: PassageKind;
  readonly matches: (line: Surroundings) => boolean;
}

const ATTRIBUTION = /^\(.+\)$/;
const TABLE_RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;
const NUMBERED = /^\d+(?:\.\d+)+ \S/;
const ENDS_A_SENTENCE = /[.:;?!,)…]$/;
const LONGEST_HEADING_CHARACTERS = 120;

const HANDLERS: readonly Handler[] = [
  { kind: 'TITLE', matches: ({ first }) => first },
  { kind: 'METADATA', matches: ({ text, before }) => isMetadata(text, before) },
  { kind: 'FIGURE_TITLE', matches: ({ text }) => /^Figure \d+: \S/.test(text) },
  { kind: 'FIGURE_CAPTION', matches: ({ text, before }) => before === 'FIGURE_TITLE' && text.startsWith('Shows ') },
  { kind: 'TABLE_RULE', matches: ({ text }) => TABLE_RULE.test(text) },
  { kind: 'TABLE_HEADER', matches: ({ text, isFollowedBy }) => text.startsWith('|') && isFollowedBy('TABLE_RULE') },
  { kind: 'TABLE_ROW', matches: ({ text }) => text.startsWith('|') },
  { kind: 'BASE', matches: ({ text }) => text.startsWith('Base: ') },
  { kind: 'LIST_ITEM', matches: ({ text }) => /^- \S/.test(text) },
  { kind: 'IDEAS_OPENING', matches: ({ text }) => /^A selection of ideas .*on the theme of \S/.test(text) },
  { kind: 'ATTRIBUTION', matches: ({ text }) => ATTRIBUTION.test(text) },
  { kind: 'HEADING', matches: ({ text }) => NUMBERED.test(text) && !ENDS_A_SENTENCE.test(text) },
  { kind: 'QUOTE', matches: ({ isFollowedBy }) => isFollowedBy('ATTRIBUTION') },
  { kind: 'HEADING', matches: ({ text }) => isUnnumberedHeading(text) },
  { kind: 'PARAGRAPH', matches: () => true },
];

/** The kind of each line, in order. What the manifest declares wins. */
export function classifyLines(lines: readonly Line[], declared: ReportManifest['declared']): readonly PassageKind[] {
  const kinds: PassageKind[] = [];
  for (const [index, line] of lines.entries()) {
    kinds.push(declared[line.number] ?? kindOf(surroundings(lines, index, kinds, declared)));
  }
  return kinds;
}

function kindOf(line: Surroundings): PassageKind {
  return HANDLERS.find(({ matches }) => matches(line))?.kind ?? 'PARAGRAPH';
}

function surroundings(
  lines: readonly Line[],
  index: number,
  before: readonly PassageKind[],
  declared: ReportManifest['declared'],
): Surroundings {
  const next = lines[index + 1];
  return {
    text: lines[index]?.text ?? '',
    first: index === 0,
    before: before[index - 1] ?? null,
    isFollowedBy: (kind) => {
      if (next === undefined) return false;
      const form = kind === 'ATTRIBUTION' ? ATTRIBUTION : TABLE_RULE;
      return (declared[next.number] ?? (form.test(next.text) ? kind : null)) === kind;
    },
  };
}

/** The lines directly under the title that say when and for whom the report was published. */
function isMetadata(text: string, before: PassageKind | null): boolean {
  return (before === 'TITLE' || before === 'METADATA') && /^(?:Published|Updated|Last updated|Applies to) /.test(text);
}

function isUnnumberedHeading(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !ENDS_A_SENTENCE.test(text) && text.length <= LONGEST_HEADING_CHARACTERS;
}
