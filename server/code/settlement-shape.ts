/** The shape of settlements.yaml: how each difference between two codings was settled, and why. */
import { z } from 'zod';

export const SETTLEMENT_DECISIONS = ['FIRST', 'SECOND', 'BOTH', 'NEITHER', 'OTHER'] as const;
export type SettlementDecision = (typeof SETTLEMENT_DECISIONS)[number];

const keyShape = z.string().regex(/^[a-z-]+:(first|second)\/\S+$/, 'a key as --differences prints it');

const settlementShape = z
  .strictObject({
    key: keyShape.optional().describe('The difference that is settled.'),
    keys: z.array(keyShape).min(1, 'at least one key').optional().describe('Several, decided alike for one reason.'),
    decision: z
      .enum(SETTLEMENT_DECISIONS)
      .describe('FIRST or SECOND: as that coding has it. BOTH, NEITHER, or OTHER: in a way that the reason says.'),
    reason: z
      .string()
      .regex(/^\S[^\n]*$/u, 'one line')
      .describe('Why, in one line: which words, which rule.'),
  })
  .refine(({ key, keys }) => (key === undefined) !== (keys === undefined), 'either key or keys');

export const settlementsShape = z
  .strictObject({ settlements: z.array(settlementShape).describe('Every difference stands in one of them.') })
  .describe('How the differences between two codings were settled.');
