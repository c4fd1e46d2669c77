/** The shape of coder.yaml: who coded, by which manual, when. */
import { z } from 'zod';
import { CODER_KINDS } from '../domain/enums.ts';
import { slugShape, wordsShape } from './shared-shape.ts';

export const coderShape = z
  .strictObject({
    coder: z.strictObject({
      id: slugShape.describe('Short and lasting; decisions are signed with it.'),
      kind: z.enum(CODER_KINDS).describe('HUMAN or MODEL, named truthfully.'),
      name: wordsShape,
    }),
    manual: z.string().describe('Version of the coding manual that was followed, in quotation marks: "1.0".'),
    date: z.iso.date('a date such as 2026-11-23').describe('When the coding was done.'),
    notes: z.string().optional(),
  })
  .describe('Who coded this report.');
