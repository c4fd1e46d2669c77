/** Every rule, in the order in which the ledger is to be read. */
import type { Rule } from './rule.ts';
import { anchorsExact, quotesExact } from './rules/words-exact.ts';
import { attributionsExact } from './rules/attributions-exact.ts';
import { figuresExact } from './rules/figures-exact.ts';
import { numbersReconciled, statisticsPrinted } from './rules/numbers-reconciled.ts';
import { reportsAttributed, sentencesCovered } from './rules/sentences-covered.ts';
import { roundTrip, sourceUnchanged } from './rules/source-unchanged.ts';

export const RULES: readonly Rule[] = [
  sourceUnchanged,
  roundTrip,
  quotesExact,
  anchorsExact,
  attributionsExact,
  figuresExact,
  statisticsPrinted,
  numbersReconciled,
  sentencesCovered,
  reportsAttributed,
];
