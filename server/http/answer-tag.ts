import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './serve-graphql.ts';

/** Whatever shapes an answer besides the data. */
export interface Question {
  readonly productVersion: string;
  readonly mediaType: string;
  readonly document: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The entity tag of the answer to a question from an edition. Weak, because the same answer may be sent compressed in several ways. */
export type Tag = (edition: string) => string;

const TAG_LENGTH = 32;

export function makeTag({ productVersion, mediaType, document, operationName, variables }: Question): Tag {
  const question = JSON.stringify([productVersion, mediaType, document, operationName ?? null, variables]);
  return (edition) => {
    const hash = createHash('sha256').update(`${edition}\n${question}`).digest('hex');
    return `W/"${edition}-${hash.slice(0, TAG_LENGTH)}"`;
  };
}

/** `If-None-Match: *` is no knowledge of an answer, and matches none. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const strong = tag.replace('W/', '');
  return (ifNoneMatch ?? '').split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === strong);
}

/** Only a whole answer is tagged, and by the edition that it was read from: one that is told of an error is nothing to keep. */
export const tagAnswers: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue: { trace, tag } }) {
    return {
      async willSendResponse({ response: { http, body } }) {
        const edition = trace.edition();
        const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
        http.headers.set('vary', 'Accept');
        if (isWhole && edition !== null) http.headers.set('etag', tag(edition));
        http.headers.set('cache-control', isWhole ? 'no-cache' : 'no-store');
      },
    };
  },
};
