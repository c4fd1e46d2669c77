import { continuePages } from '../api/read-pages.ts';
import type { AskVersion } from '../api/use-asked.ts';
import { ComparisonDocument } from '../generated/graphql.ts';
import type { ComparisonQuery, ComparisonQueryVariables, Relation } from '../generated/graphql.ts';

type Whole = NonNullable<ComparisonQuery['comparison']>;
export type ComparedClaim = Whole['parts'][number]['claims']['edges'][number];
export interface ComparedPart {
  readonly relation: Relation;
  readonly claims: readonly ComparedClaim[];
}
export interface SideComparison extends Pick<Whole, 'total' | 'leftAudiences' | 'rightAudiences' | 'inBoth'> {
  readonly parts: readonly ComparedPart[];
}

/** All claims of all parts: where a part has more than a page holds, the rest of it is asked for. Null where an audience is unknown. */
export async function readComparison(
  ask: AskVersion,
  variables: Omit<ComparisonQueryVariables, 'after'>,
): Promise<SideComparison | null> {
  const { comparison } = await ask(ComparisonDocument, { ...variables, after: null });
  if (comparison === null) return null;
  const parts = comparison.parts.map(async ({ relation, claims }): Promise<ComparedPart> => ({
    relation,
    claims: await continuePages(claims, async (after) => readPart(ask, { ...variables, after }, relation)),
  }));
  return { ...comparison, parts: await Promise.all(parts) };
}

async function readPart(ask: AskVersion, variables: ComparisonQueryVariables, relation: Relation) {
  const { comparison } = await ask(ComparisonDocument, variables);
  const part = comparison?.parts.find((one) => one.relation === relation);
  if (part === undefined) throw new Error(`The comparison has no part ${relation} any more.`);
  return part.claims;
}
