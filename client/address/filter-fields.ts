/** What narrows the report, in every view alike. Within one field any of its values will do; all fields must agree. */
import type { Basis, Polarity, Prevalence } from '../generated/graphql.ts';
import { ids, maybeOneOf, someOf } from './field.ts';

export const PREVALENCES = ['ALL', 'MOST', 'MANY', 'SOME', 'MINORITY', 'FEW'] as const satisfies readonly Prevalence[];
export const POLARITIES = ['RAISES', 'LESS', 'NOT'] as const satisfies readonly Polarity[];
const STATED = 'stated';

export const FILTER_FIELDS = {
  /** Audiences, each with the narrower ones that belong to it. */
  audience: ids,
  strand: ids,
  region: ids,
  theme: ids,
  polarity: someOf(POLARITIES),
  prevalence: someOf(PREVALENCES),
  /** `stated`: only links that the report states; null: what the coder infers as well. */
  basis: maybeOneOf([STATED satisfies Lowercase<Basis>]),
} as const;
