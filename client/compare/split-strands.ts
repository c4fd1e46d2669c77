/** What two strands have on a theme, side by side. Pure. */
import type { StrandsOnThemeQuery } from '../generated/graphql.ts';

export interface StrandHoldings {
  readonly claims: readonly string[];
  readonly quotes: readonly string[];
  readonly statistics: readonly string[];
}
export interface StrandSplit {
  /** Claims that attributions give to both. */
  readonly both: readonly string[];
  /** One after the other, in the order asked; `claims` are those that the other has not. */
  readonly sides: readonly StrandHoldings[];
}

export function splitStrands(answer: StrandsOnThemeQuery, strands: readonly string[]): StrandSplit {
  const held = strands.map((strand): StrandHoldings => ({
    claims: idsOf(answer.claims?.cells.find(({ column }) => column === strand)?.claims),
    quotes: idsOf(answer.quotes?.cells.find(({ column }) => column === strand)?.quotes),
    statistics: idsOf(answer.statistics?.cells.find(({ column }) => column === strand)?.statistics),
  }));
  const [first, ...others] = held;
  const both = first?.claims.filter((id) => others.every(({ claims }) => claims.includes(id))) ?? [];
  return {
    both,
    sides: held.map((one) => ({ ...one, claims: one.claims.filter((id) => !both.includes(id)) })),
  };
}

interface Members {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

const idsOf = (members: Members | undefined): string[] => members?.edges.map(({ node }) => node.id) ?? [];
