import { continuePages } from '../api/read-pages.ts';
import type { AskVersion } from '../api/use-asked.ts';
import { GapsOfKindDocument } from '../generated/graphql.ts';
import type { GapsOfKindQuery, GapsOfKindQueryVariables } from '../generated/graphql.ts';

type OfKind = NonNullable<GapsOfKindQuery['gaps']>['kinds'][number];
export type Gap = OfKind['gaps']['edges'][number];
export type GapAnswer = Gap['answers'][number];
export interface GapList {
  readonly lookedAt: number;
  readonly gaps: readonly Gap[];
  readonly closedByParts: OfKind['closedByParts'];
}

/** All gaps of one kind. */
export async function readGaps(ask: AskVersion, variables: Omit<GapsOfKindQueryVariables, 'after'>): Promise<GapList> {
  const first = await readPage(ask, { ...variables, after: null });
  const gaps = await continuePages(first.gaps, async (after) => (await readPage(ask, { ...variables, after })).gaps);
  return { ...first, gaps };
}

async function readPage(ask: AskVersion, variables: GapsOfKindQueryVariables): Promise<OfKind> {
  const { gaps } = await ask(GapsOfKindDocument, variables);
  const [kind] = gaps?.kinds ?? [];
  if (kind === undefined) throw new Error(`The report ${variables.slug} is asked for gaps and is not there.`);
  return kind;
}
