/** Read: the report itself. */
import type { ContextReason, CoverageState } from '../generated/graphql.ts';

export const readerTools = {
  label: 'Reading tools',
  sections: 'Sections',
  here: (title: string): string => `Sections, now in ${title}`,
  find: 'Find in the report',
  findPlaceholder: 'Find these very words',
  clear: 'Clear',
  previous: 'Previous place',
  next: 'Next place',
  count: (nth: number, all: number): string => `${String(nth)} of ${String(all)}`,
  noneFound: 'Not in the report',
  told: (words: string, nth: number, all: number): string =>
    all === 0
      ? `“${words}” is not in the report. Only the very words are found; the search at the top finds them in other forms.`
      : `“${words}”: place ${String(nth)} of ${String(all)}.`,
  shade: 'Shade what is coded',
};

export const shading = {
  title: 'What is coded of each sentence',
  waiting: 'Reading what is coded of each sentence',
  states: { CODED: 'coded', CONTEXT: 'context', UNACCOUNTED: 'nothing coded' } satisfies Record<CoverageState, string>,
  meanings: {
    CODED: 'a claim, link or number of the graph stands on its words',
    CONTEXT: 'carries no claim of its own; the reason stands behind it',
    UNACCOUNTED: 'nothing stands on it, and nobody said why',
  } satisfies Record<CoverageState, string>,
  reasons: {
    SIGNPOST: 'points elsewhere',
    METHOD: 'how people were asked',
    DEFINITION: 'what a term means',
    INTRODUCTION: 'introduces or announces',
    TRANSITION: 'joins two parts',
  } satisfies Record<ContextReason, string>,
  whole: 'Headings, quotes and charts are kept whole and not coded sentence by sentence.',
  next: (count: number): string => `${String(count)} ${count === 1 ? 'sentence' : 'sentences'}: to the next`,
};

export const range = {
  label: 'The words chosen',
  lines: (first: number, last: number): string =>
    first === last ? `line ${String(first)}` : `lines ${String(first)} to ${String(last)}`,
  chosen: (lines: string): string => `Words on ${lines}`,
  copyLink: 'Copy link to these words',
  cite: 'Cite',
  mark: 'Mark them',
  forget: 'Let go',
  copiedLink: 'The link is copied. It opens the report at these words.',
  copiedCitation: 'The citation is copied.',
  refused: 'The browser does not let us copy. Here it is, to be copied by hand:',
  byHand: 'To copy by hand',
  published: 'Published page',
};
