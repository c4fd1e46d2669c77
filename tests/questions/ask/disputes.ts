import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type AnyQuestion, QUESTION_TYPES, parseItems } from './sheet.ts';

const shape = z.strictObject({
  question: z.string(),
  line: z.int().positive(),
  /** Of that line: what is read in two ways. */
  words: z.string().min(1),
  reason: z.string().min(1),
  /** The type whose keys the answer has, where it is not the question's own. */
  type: z.enum(QUESTION_TYPES).optional(),
  answer: z.array(z.unknown()),
});

/** A question that the coding manual answers otherwise than the sheet, and why. */
export type Dispute = z.output<typeof shape>;

const FILE = 'tests/questions/ask/disputed.yaml';

/** By the question's id. @throws ZodError where an entry has another shape */
export function readDisputes(): ReadonlyMap<string, Dispute> {
  const disputes = z.array(shape).parse(parse(readFileSync(FILE, 'utf8')));
  return new Map(disputes.map((dispute) => [dispute.question, dispute]));
}

/** The same question, with the answer that the manual gives, asked as the type that this answer is of. */
export function withAnswer(question: AnyQuestion, { answer, type }: Dispute): AnyQuestion {
  const asked = type ?? question.type;
  return { ...question, type: asked, answer: parseItems(asked, answer) } as AnyQuestion;
}
