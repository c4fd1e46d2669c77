/** The shape of manifest.yaml: what a report is, and what its text must be. */
import { z } from 'zod';
import { PASSAGE_KINDS } from '../domain/enums.ts';
import { slugShape, wordsShape } from './shared-shape.ts';

export const manifestShape = z
  .strictObject({
    slug: slugShape.describe('Begins the id of everything that the report holds; the name of its folder.'),
    title: wordsShape,
    publisher: wordsShape,
    publishedOn: z.iso.date('a date such as 2025-12-17'),
    appliesTo: wordsShape,
    licence: wordsShape,
    licenceUrl: z.url('a web address'),
    sourceUrl: z.url('a web address'),
    source: z
      .string()
      .regex(/^[^/\\]+$/, 'the name of a file beside the manifest')
      .describe('The text as published, beside the manifest.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'the 64 hex digits of a SHA-256, in lower case')
      .describe('Digest of the source file’s bytes.'),
    declared: z
      .record(z.string().regex(/^[1-9]\d*$/, 'a line number from 1'), z.enum(PASSAGE_KINDS))
      .default({})
      .describe('What the parser’s rules cannot decide: line number from 1 → kind of passage.'),
  })
  .describe('One published report.');
