/** The words of what a report leaves uncoded. */
import type { ContextReason, CoverageState, PassageKind } from '../generated/graphql.ts';

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

export const uncoded = {
  title: 'What the chapter leaves uncoded',
  lead: 'Every sentence of the report’s own words is coded, or declared context with a reason, or left: nothing is passed over in silence.',
  caption: 'The sentences of the report’s own words',
  state: 'What accounts for them',
  count: 'Sentences',
  total: 'All sentences',
  states: {
    CODED: 'Something coded stands on their words',
    CONTEXT: 'Context: they carry no claim of their own',
    UNACCOUNTED: 'Nothing stands on them, and nobody said why',
  } satisfies Record<CoverageState, string>,
  complete: 'No sentence is unaccounted for.',
  incomplete: 'Some sentences are unaccounted for.',
  inRead: 'See all of them shaded in the report',
  context: 'Context, by the reason why it carries no claim',
  reasons: {
    SIGNPOST: 'Points elsewhere, or announces quotes',
    METHOD: 'Says how people were asked',
    DEFINITION: 'Says what a term means',
    INTRODUCTION: 'Announces a list, or is front matter',
    TRANSITION: 'Joins two stretches of text',
  } satisfies Record<ContextReason, string>,
  firstOnly: (shown: number, all: number): string => `The first ${String(shown)} of ${String(all)}.`,
  sentences: (count: number): string => plural(count, 'sentence', 'sentences'),
  held: 'What is no sentence of the report’s own',
  heldLead: 'Quotes, headings, figures and their tables are kept as they are; they are not coded sentence by sentence.',
  heldCount: (count: number): string => plural(count, 'line', 'lines'),
  kinds: {
    TITLE: 'Title',
    METADATA: 'Front matter',
    HEADING: 'Headings',
    PARAGRAPH: 'Paragraphs',
    LIST_ITEM: 'List items',
    QUOTE: 'Quotes',
    ATTRIBUTION: 'Lines that say who is quoted',
    IDEAS_OPENING: 'Lines that open ideas of participants',
    FIGURE_TITLE: 'Titles of figures',
    FIGURE_CAPTION: 'Captions of figures',
    TABLE_HEADER: 'Heads of tables',
    TABLE_RULE: 'Rules of tables',
    TABLE_ROW: 'Rows of tables',
    BASE: 'Bases of figures',
  } satisfies Record<PassageKind, string>,
  elsewhere: 'Where the report sends the reader elsewhere',
  notHere: 'is not loaded here',
  checks: 'What verification found',
  green: (count: number): string => `All ${plural(count, 'check', 'checks')} between coding and source hold.`,
  red: (failed: number, count: number): string =>
    `${String(failed)} of ${plural(count, 'check', 'checks')} between coding and source do not hold.`,
  showChecks: 'Show the checks',
  status: { GREEN: 'holds', RED: 'does not hold' } as const,
};
