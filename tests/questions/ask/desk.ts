/** Where questions are put: the API over a loaded graph, and what every asker needs of it to find where to ask. */
import { readFileSync } from 'node:fs';
import { type GraphQLSchema, graphql } from 'graphql';
import type { ClaimAnswer, Edges, PassageAnswer, VocabularyAnswer } from './graph-answers.ts';
import { Text } from './text.ts';
import { Words } from './words.ts';

export const REPORT = 'change-nhs-chapter-5';

export interface Desk {
  /** Runs an operation of `operations/` by its name. @throws UnansweredError */
  ask<A>(name: string, variables?: Readonly<Record<string, unknown>>): Promise<A>;
  readonly words: Words;
  readonly text: Text;
  readonly claims: readonly ClaimAnswer[];
}

export async function openDesk(schema: GraphQLSchema): Promise<Desk> {
  const ask = makeAsk(schema);
  const vocabulary = await ask<VocabularyAnswer>('vocabulary');
  const passages = await readPages<PassageAnswer>(ask, 'passages');
  const claims = await readPages<ClaimAnswer>(ask, 'claims');
  const cutShort = claims.filter(({ raisedBy }) => raisedBy.pageInfo?.hasNextPage);
  if (cutShort.length > 0) throw new UnansweredError('claims', cutShort.map(({ id }) => id).join(', '));
  return { ask, words: new Words(vocabulary), text: new Text(passages), claims };
}

function makeAsk(schema: GraphQLSchema): Desk['ask'] {
  const sources = new Map<string, string>();
  return async <A>(name: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<A> => {
    const source = sources.get(name) ?? readFileSync(`tests/questions/ask/operations/${name}.graphql`, 'utf8');
    sources.set(name, source);
    const { data, errors } = await graphql({ schema, source, variableValues });
    if (errors !== undefined) throw new UnansweredError(name, errors.map(({ message }) => message).join('; '));
    return data as A;
  };
}

/** All pages of the one connection that an operation asks for. */
export async function readPages<N>(ask: Desk['ask'], name: string): Promise<N[]> {
  const nodes: N[] = [];
  let after: string | null = null;
  do {
    const answer: Readonly<Record<string, Edges<N>>> = await ask(name, { report: REPORT, after });
    const [connection] = Object.values(answer);
    nodes.push(...(connection?.edges ?? []).map(({ node }) => node));
    after = connection?.pageInfo?.hasNextPage ? connection.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';

  constructor(operation: string, reason: string) {
    super(`The operation ${operation} was not answered whole: ${reason}`);
  }
}
