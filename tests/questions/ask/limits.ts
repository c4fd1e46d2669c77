import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { EMPHASES, PREVALENCES } from '../../../server/domain/enums.ts';

const shape = z.strictObject({
  emphasis: z.enum(EMPHASES).optional(),
  prevalence: z.enum(PREVALENCES).optional(),
  within: z.string().optional(),
  without: z.string().optional(),
  only: z.string().optional(),
  saying: z.string().optional(),
  everywhere: z.enum(['WHOLE_LINES', 'CHAPTER']).optional(),
  claims: z.array(z.string()).optional(),
  parts: z.tuple([z.string(), z.string()]).optional(),
  audiences: z.array(z.string()).optional(),
  heard: z.array(z.string()).optional(),
  unnamed: z.array(z.string()).optional(),
  answering: z.enum(['Concern', 'Finding']).optional(),
  printed: z.literal('BELOW').optional(),
  term: z.string().optional(),
});

/** What a question's own words ask for besides its lines; `limits.yaml` says it. */
export type Limits = z.output<typeof shape>;

const FILE = 'tests/questions/ask/limits.yaml';

export function readLimits(): ReadonlyMap<string, Limits> {
  return new Map(Object.entries(z.record(z.string(), shape).parse(parse(readFileSync(FILE, 'utf8')))));
}
