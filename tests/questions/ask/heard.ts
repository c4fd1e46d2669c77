import type { Desk } from './desk.ts';
import type { Edges, RaisedAnswer, Reference } from './graph-answers.ts';
import { slugOf } from './words.ts';

/** An audience with all that it raises, whatever the polarity, and how many quotes are its. */
export interface Heard {
  readonly audience: string;
  readonly quotes: number;
  readonly raised: readonly RaisedAnswer[];
}
interface HeardAnswer {
  readonly audiences: Edges<
    Reference & {
      readonly quotes: { readonly totalCount: number };
      readonly raised: Edges<Reference & { readonly __typename: string }, RaisedAnswer>;
    }
  >;
}
interface MoreRaised {
  readonly audience: { readonly raised: Edges<RaisedAnswer['node'], RaisedAnswer> };
}

export async function readHeard(desk: Desk): Promise<readonly Heard[]> {
  const { audiences } = await desk.ask<HeardAnswer>('heard');
  return Promise.all(
    audiences.edges.map(async ({ node: { id, quotes, raised } }) => ({
      audience: slugOf(id),
      quotes: quotes.totalCount,
      raised: [...raised.edges, ...(await readMore(desk, id, raised.pageInfo))],
    })),
  );
}

async function readMore(desk: Desk, id: string, page: Edges<unknown>['pageInfo']): Promise<readonly RaisedAnswer[]> {
  if (!page?.hasNextPage) return [];
  const { audience } = await desk.ask<MoreRaised>('more-raised', { id, after: page.endCursor });
  return [...audience.raised.edges, ...(await readMore(desk, id, audience.raised.pageInfo))];
}
