/** The answer sheet: questions a researcher asks of the chapter, with answers taken from the text. The shapes are those of the heads of its files. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  ELICITATIONS,
  EMPHASES,
  MOVEMENTS,
  POLARITIES,
  PREVALENCES,
  STANCES,
  UNITS,
  VOICES,
} from '../../../server/domain/enums.ts';

const words = z.string().min(1);
const polarity = z.enum(POLARITIES);
const prevalence = z.enum(PREVALENCES).nullable();
const emphasis = z.enum(EMPHASES).nullable();
const elicitation = z.enum(ELICITATIONS).nullable();
const strands = z.array(words);
const region = words.nullable();
const side = z.strictObject({ audience: words, strands });
const held = polarity.nullable();

/** What an item of an answer holds, for each type of question. */
const ITEMS = {
  'who-raised-it': z.strictObject({ audience: words, polarity, prevalence, emphasis, strands, words }),
  comparison: z.strictObject({
    side: z.enum(['shared', 'left-only', 'right-only', 'opposed']),
    claim: words,
    left: held,
    right: held,
    words,
  }),
  gap: z.strictObject({
    claim: words.nullable(),
    audience: words,
    verdict: z.enum(['UNANSWERED', 'ANSWERED', 'HEARD_BUT_NAMED_IN_NO_RECOMMENDATION', 'QUOTED_ONLY']),
    answered_by: words.nullable(),
    words,
  }),
  'how-a-view-moved': z.strictObject({
    audience: words,
    claim: words,
    polarity,
    prevalence,
    elicitation,
    movement: z.enum(MOVEMENTS).nullable(),
    strands,
    words,
  }),
  'negative-evidence': z.strictObject({
    audience: words,
    claim: words,
    polarity,
    elicitation,
    strands: strands.nullable(),
    words,
  }),
  region: z.strictObject({
    kind: z.enum(['QUOTE', 'STATEMENT']),
    region,
    audience: words,
    strand: words,
    words,
    attribution: words.nullable(),
  }),
  statistics: z.strictObject({
    value: z.number(),
    unit: z.enum(UNITS),
    wording: words,
    measures: words,
    of_whom: words,
    base: z.number().nullable(),
    asked: words.nullable(),
    strand: words,
    source: words,
  }),
  strength: z.strictObject({
    audience: words,
    claim: words,
    prevalence,
    emphasis,
    compared_with: z.array(words),
    qualifier: words.nullable(),
    strands,
    words,
  }),
  'trace-quote': z.strictObject({
    quote: words,
    voice: z.enum(VOICES),
    speaker: words,
    strand: words,
    region,
    supports: z.array(words).min(1),
    stance: z.enum(STANCES),
    changed_by: words,
  }),
  'trace-recommendation': z.strictObject({
    link: z.enum(['CONCERN', 'AUDIENCE', 'QUOTE']),
    audience: words.nullable(),
    strand: words.nullable(),
    region,
    words,
  }),
  triangulation: z.strictObject({
    strand: words,
    audience: words.nullable(),
    polarity,
    evidence: z.enum(['STATEMENT', 'STATISTIC']),
    value: z.number().nullable(),
    words,
  }),
  vocabulary: z.strictObject({
    term: words,
    trap: z.enum(['CO_REFERENCE', 'SPEAKER', 'SPOKEN_ABOUT', 'SAME_NUMBER', 'SAME_NAME', 'POLARITY']),
    resolves_to: words,
    strands,
    words,
  }),
} as const;

export type QuestionType = keyof typeof ITEMS;
export const QUESTION_TYPES = Object.keys(ITEMS) as readonly QuestionType[];
export type Item<T extends QuestionType> = z.output<(typeof ITEMS)[T]>;

const common = {
  id: words,
  question: words,
  lines: z.array(z.int().positive()).min(1),
  about: words,
  not: z.array(words).optional(),
  note: words.optional(),
};
const sides = { left: side, right: side };

export interface Question<T extends QuestionType> {
  readonly id: string;
  readonly type: T;
  readonly question: string;
  readonly lines: readonly number[];
  /** Words of one of the lines, inside what is asked about. */
  readonly about: string;
  readonly answer: readonly Item<T>[];
}
export interface Comparison extends Question<'comparison'> {
  readonly left: z.output<typeof side>;
  readonly right: z.output<typeof side>;
}
export type AnyQuestion =
  Comparison | { [T in Exclude<QuestionType, 'comparison'>]: Question<T> }[Exclude<QuestionType, 'comparison'>];

const FOLDER = 'tests/questions';

/** Every question of every file, in the order of files and questions. @throws ZodError where a file has another shape than its head says */
export function readSheet(): readonly AnyQuestion[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readQuestions(path.join(FOLDER, name)));
}

function readQuestions(file: string): AnyQuestion[] {
  const entries = z.array(z.looseObject({ type: z.enum(QUESTION_TYPES) })).parse(parse(readFileSync(file, 'utf8')));
  return entries.map((entry) => questionShape(entry.type).parse(entry) as AnyQuestion);
}

function questionShape(type: QuestionType): z.ZodType {
  const shape = { ...common, type: z.literal(type), answer: z.array(ITEMS[type]).min(1) };
  return type === 'comparison' ? z.strictObject({ ...shape, ...sides }) : z.strictObject(shape);
}

/** The same items, read from another file. */
export function parseItems(type: QuestionType, items: unknown): unknown[] {
  return z.array(ITEMS[type]).parse(items);
}
