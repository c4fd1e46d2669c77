/** The shape of the vocabularies, which all reports share. */
import { z } from 'zod';
import { STRAND_KINDS } from '../domain/enums.ts';
import { slugShape, wordsShape } from './shared-shape.ts';

const term = {
  id: slugShape.describe('By which coding refers to it.'),
  name: wordsShape.describe('As readers see it.'),
  aliases: z.array(wordsShape).default([]).describe('Exactly as reports spell it, attributions under quotes included.'),
  broader: z.array(slugShape).default([]).describe('What it is a part of; several allowed, none at the top.'),
};
const description = wordsShape.optional();

export const termShape = z.strictObject(term);
export const themeShape = z.strictObject({ ...term, description });
export const strandShape = z.strictObject({
  ...term,
  kind: z.enum(STRAND_KINDS).describe('How people came to be heard; numbers of different kinds are not pooled.'),
  description,
});

export const vocabularyShape = z
  .strictObject({
    audiences: z.array(termShape).optional().describe('Who speaks.'),
    strands: z.array(strandShape).optional().describe('How they were heard.'),
    regions: z.array(termShape).optional().describe('Where.'),
    themes: z.array(themeShape).optional().describe('Subjects that cut across a report.'),
  })
  .describe('Terms that all reports share.');
