import type { Compute } from './read-computed.ts';

/** By the kind of the gap, of what it is in: the label of a claim, the words of a quote, the name of an audience. */
const CLOSING: Readonly<Record<string, (subject: string) => string>> = {
  UNANSWERED_CONCERN: (claim) => `A recommendation that answers this, or a part of it: ${claim}.`,
  UNANSWERED_PROBLEM: (claim) => `A recommendation that answers this, or a part of it: ${claim}.`,
  UNEVIDENCED_RECOMMENDATION: (claim) => `A quote or a published value that supports this, or a part of it: ${claim}.`,
  SINGLE_AUDIENCE: (claim) =>
    `Another audience that raises this, or whose quotes or published values support it: ${claim}.`,
  SINGLE_STRAND: (claim) => `The same from another strand, by an attribution, a quote or a published value: ${claim}.`,
  UNUSED_QUOTE: () => 'A claim that these words bear on.',
  SILENT_AUDIENCE: (audience) => `Words in which the report says what this audience raises: ${audience}.`,
  ANSWERED_BY_OTHERS: (claim) => `A recommendation of their own that answers this, or a part of it: ${claim}.`,
};

/** What would close a gap, in plain words; a label wears no quotation marks, for they are kept for the report's own words. */
export const sayWhatWouldClose: Compute = ({ kind, subject }) => CLOSING[String(kind)]?.(String(subject)) ?? null;
