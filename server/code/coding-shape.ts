/** The shape of a coding file. Its words are explained in docs/coding-format.md. */
import { z } from 'zod';
import {
  CONTEXT_REASONS,
  ELICITATIONS,
  EMPHASES,
  FINDING_KINDS,
  MOVEMENTS,
  PART_ROLES,
  POLARITIES,
  PREVALENCES,
  STANCES,
  UNITS,
  VOICES,
} from '../domain/enums.ts';
import {
  anchorShape,
  basisShape,
  claimReferenceShape,
  figureReferenceShape,
  quoteReferenceShape,
  rationaleShape,
  statisticReferenceShape,
  termReferenceShape,
  wordsShape,
} from './shared-shape.ts';

const audienceShape = termReferenceShape.describe('Who, by its slug in the vocabulary of audiences.');
const audiencesShape = z.array(audienceShape);
const strandShape = termReferenceShape.describe('How they were heard, by its slug in the vocabulary of strands.');
const regionShape = termReferenceShape.describe('Where, by its slug in the vocabulary of regions.');
const judgement = { basis: basisShape, rationale: rationaleShape.optional() };

export const raisedByShape = z
  .strictObject({
    audience: audienceShape,
    polarity: z.enum(POLARITIES).default('RAISES').describe('RAISES, or evidence of absence: LESS, NOT.'),
    prevalence: z.enum(PREVALENCES).optional().describe('How many of them, where the text says so.'),
    emphasis: z.enum(EMPHASES).optional().describe('How strongly, where the text says so.'),
    comparedWith: audiencesShape.default([]).describe('With whom the text compares them; only with emphasis or LESS.'),
    qualifier: anchorShape
      .optional()
      .describe('The words behind prevalence or emphasis, in the same passage as the anchor.'),
    elicitation: z
      .enum(ELICITATIONS)
      .optional()
      .describe('Whether they said it by themselves, where the text says so.'),
    movement: z.enum(MOVEMENTS).optional().describe('Whether it rose or fell, where the text says so.'),
    strands: z.array(strandShape).default([]).describe('Only those that the text names.'),
    regions: z.array(regionShape).default([]).describe('Only those that the text names.'),
    anchor: anchorShape,
    basis: basisShape.default('STATED'),
    rationale: rationaleShape.optional(),
  })
  .describe('One attribution that the text makes.');

const linkShape = z.strictObject({ claim: claimReferenceShape, ...judgement, anchor: anchorShape.optional() });
export const mitigatesShape = linkShape.describe(
  'The concern, or finding of kind PROBLEM, that the recommendation answers.',
);
export const shiftedToShape = linkShape
  .extend({ audience: audienceShape })
  .describe('A view that moved to another, with whose.');

export const evidencesShape = z
  .strictObject({ claim: claimReferenceShape, stance: z.enum(STANCES), ...judgement })
  .meta({ id: 'evidences', description: 'What it says about a claim, and whether its own words say so.' });
const evidences = z.array(evidencesShape).default([]);

export const claimShape = z
  .strictObject({
    id: claimReferenceShape,
    kind: z.enum(FINDING_KINDS).optional().describe('Findings only, and always there.'),
    label: z
      .string()
      .regex(/[^.\s]$/u, 'a label in plain words, without a full stop')
      .describe('Plain words, sentence case, no full stop.'),
    statedIn: z.array(anchorShape).min(1, 'at least one anchor').describe('Every place where the text states it.'),
    partOf: z
      .strictObject({
        claim: claimReferenceShape,
        role: z.enum(PART_ROLES),
        ordinal: z.int().min(1, 'a number from 1').describe('Its place among the parts, from 1.'),
      })
      .optional()
      .describe('The claim that this one is a part of; at most one.'),
    themes: z
      .array(termReferenceShape)
      .min(1, 'at least one theme')
      .describe('What it is about, by slugs in the vocabulary of themes.'),
    raisedBy: z
      .array(raisedByShape)
      .default([])
      .describe('Who says so: one entry for each attribution that the text makes.'),
    mitigates: z.array(mitigatesShape).default([]).describe('Recommendations only: what it answers.'),
    leadsTo: z.array(linkShape).default([]).describe('A reason or consequence that the text gives.'),
    shiftedTo: z.array(shiftedToShape).default([]).describe('Views that moved from this one to another.'),
    conflictsWith: z
      .array(linkShape)
      .default([])
      .describe('Claims that this one is at odds with; once, on either claim.'),
  })
  .describe('What the report states: a finding, a concern or a recommendation.');

export const quoteShape = z
  .strictObject({
    quote: quoteReferenceShape,
    voice: z.enum(VOICES).default('FIRST_HAND').describe('RETOLD: the report tells what somebody said.'),
    evidences,
  })
  .describe('A quote of the report, and what it bears on; every quote once.');

export const figureShape = z
  .strictObject({
    figure: figureReferenceShape,
    strand: strandShape,
    audiences: audiencesShape.min(1, 'at least one audience'),
    rows: z.array(z.strictObject({ row: wordsShape.describe('The row’s label, as printed.'), evidences })),
  })
  .describe('A figure of the report; every figure once, with every row in its order.');

export const statisticShape = z
  .strictObject({
    id: statisticReferenceShape,
    label: wordsShape,
    value: z.number(),
    unit: z.enum(UNITS),
    of: z.int().min(1, 'a number from 1').optional().describe('COUNT_IN only: the m of “n in m”.'),
    wording: anchorShape.describe('The number as printed.'),
    question: anchorShape.optional().describe('The question as printed; absent where none is.'),
    base: anchorShape.optional().describe('The base as printed; absent where none is.'),
    baseCount: z.int().min(1, 'a number from 1').optional().describe('Absent where none is printed.'),
    strand: strandShape.optional(),
    audiences: audiencesShape.default([]),
    evidences,
  })
  .describe('A number that stands in the prose.');

export const restatementShape = z
  .strictObject({ statistic: statisticReferenceShape, anchor: anchorShape })
  .describe('A number of the prose that repeats a statistic given elsewhere.');

export const passageShape = z
  .strictObject({ anchor: anchorShape, evidences: z.array(evidencesShape).min(1, 'at least one claim') })
  .describe('A case given in the report’s own words, bearing on a claim stated elsewhere.');

export const contextShape = z
  .strictObject({ anchor: anchorShape, reason: z.enum(CONTEXT_REASONS) })
  .describe('Words that carry no claim of their own.');

export const codingShape = z
  .strictObject({
    claims: z.array(claimShape).optional(),
    quotes: z.array(quoteShape).optional(),
    figures: z.array(figureShape).optional(),
    statistics: z.array(statisticShape).optional(),
    restatements: z.array(restatementShape).optional(),
    passages: z.array(passageShape).optional(),
    context: z.array(contextShape).optional(),
  })
  .describe('One file of the coding of a report. All files of its folder are read together.');

export type CodedClaim = z.infer<typeof claimShape>;
export type CodedRaisedBy = z.infer<typeof raisedByShape>;
export type CodedLink = z.infer<typeof linkShape>;
export type CodedEvidences = z.infer<typeof evidencesShape>;
export type CodedQuote = z.infer<typeof quoteShape>;
export type CodedFigure = z.infer<typeof figureShape>;
export type CodedStatistic = z.infer<typeof statisticShape>;
