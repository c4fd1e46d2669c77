/** What the shapes of all files have in common. Messages complete the sentence “Write …”. */
import { z } from 'zod';
import { BASES } from '../domain/enums.ts';

const SLUG = '[a-z0-9]+(?:[.-][a-z0-9]+)*';

export const slugShape = z
  .string()
  .regex(new RegExp(`^${SLUG}$`), 'a slug: lower case letters, digits and single hyphens, such as loss-of-human-touch');

export const wordsShape = z.string().regex(/\S/u, 'words');

/** Which slugs there are, the vocabularies know. */
export const termReferenceShape = wordsShape.describe('A term, by its slug in its vocabulary.');

export const claimReferenceShape = z
  .string()
  .regex(
    new RegExp(`^(?:finding|concern|recommendation)/${SLUG}$`),
    'finding/, concern/ or recommendation/ and a slug, such as concern/loss-of-human-touch',
  )
  .describe('A claim: finding/…, concern/… or recommendation/… and its slug.');

export const statisticReferenceShape = z
  .string()
  .regex(new RegExp(`^statistic/${SLUG}$`), 'statistic/ and a slug, such as statistic/figure-12-row-1')
  .describe('A statistic: a figure’s row (statistic/figure-12-row-1) or a number of the prose.');

export const quoteReferenceShape = z
  .string()
  .regex(new RegExp(`^quote/${SLUG}$`), 'quote/ and its first six words, such as quote/all-systems-need-to-talk-to')
  .describe('A quote: quote/ and its first six words, slugged.');

export const figureReferenceShape = z
  .string()
  .regex(/^figure\/\d+$/, 'figure/ and its number, such as figure/12')
  .describe('A figure: figure/ and its number.');

export const anchorShape = z
  .union([
    wordsShape.describe('The exact words, where they stand only once in the report.'),
    z.strictObject({
      exact: wordsShape.describe('The exact words.'),
      prefix: z
        .string()
        .min(1, 'words')
        .optional()
        .describe('What stands directly before the words; only as long as needed.'),
      suffix: z
        .string()
        .min(1, 'words')
        .optional()
        .describe('What stands directly after the words; only as long as needed.'),
    }),
  ])
  .meta({
    id: 'anchor',
    description: 'Where the report says it: its own words, character for character, inside one line.',
  });

export const basisShape = z
  .enum(BASES)
  .describe('STATED: the report says it. INFERRED: the coder does; then a rationale is required.');

export const rationaleShape = wordsShape.describe('Why, in one line: the mechanism, with words of both sides.');

export type AnchorWords = z.infer<typeof anchorShape>;
