import type { Compute } from './read-computed.ts';

/** By the kind of the gap, of what it is in: the label of a claim, the words of a quote, the name of an audience. */
const CLOSING: Readonly<Record<string, (subject: string) => string>> = {
  UNANSWERED_CONCERN: (claim) => `A recommendation that answers “${claim}”, or a part of it.`,
  UNANSWERED_PROBLEM: (claim) => `A recommendation that answers “${claim}”, or a part of it.`,
  UNEVIDENCED_RECOMMENDATION: (claim) => `A quote or a published value that supports “${claim}”, or a part of it.`,
  SINGLE_AUDIENCE: (claim) =>
    `Another audience that raises “${claim}”, or whose quotes or published values support it.`,
  SINGLE_STRAND: (claim) =>
    `The same from another strand: an attribution, a quote or a published value for “${claim}”.`,
  UNUSED_QUOTE: () => 'A claim that these words bear on.',
  SILENT_AUDIENCE: (audience) => `Words in which the report says what this audience raises: ${audience}.`,
  ANSWERED_BY_OTHERS: (claim) => `A recommendation of their own that answers “${claim}”, or a part of it.`,
};

/** What would close a gap, in plain words. */
export const sayWhatWouldClose: Compute = ({ kind, subject }) => CLOSING[String(kind)]?.(String(subject)) ?? null;
