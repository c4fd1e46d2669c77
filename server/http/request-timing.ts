import type { ApolloServerPlugin } from '@apollo/server';
import type { Phase } from '../schema/answer-operation.ts';
import type { RequestContext } from './serve-graphql.ts';

/** Where the time of one request went, and how many statements it sent. */
export interface RequestTiming {
  add(phase: Phase | 'parse', durationMs: number): void;
  readFrom(edition: string): void;
  /** The edition that the answer was read from; null where the database was not asked. */
  edition(): string | null;
  /** How many were sent. */
  statements(): number;
  print(): string;
}

const PHASES = ['parse', 'compile', 'database'] as const;

export function startTiming(now: () => number = () => performance.now()): RequestTiming {
  const started = now();
  const spent = { parse: 0, compile: 0, database: 0 };
  let statements = 0;
  let readFrom: string | null = null;
  return {
    add(phase, durationMs) {
      spent[phase] += durationMs;
      if (phase === 'database') statements += 1;
    },
    readFrom(edition) {
      readFrom = edition;
    },
    edition: () => readFrom,
    statements: () => statements,
    print: () =>
      [
        ...PHASES.map((phase) => `${phase};dur=${spent[phase].toFixed(2)}`),
        `total;dur=${(now() - started).toFixed(2)}`,
        `statements;desc="${String(statements)}"`,
      ].join(', '),
  };
}

/** Parsing takes in validation: both are done once for a document and then remembered. */
export const tellTiming: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue: { trace } }) {
    const measureParse = async () => {
      const started = performance.now();
      return async () => {
        trace.add('parse', performance.now() - started);
      };
    };
    return {
      parsingDidStart: measureParse,
      validationDidStart: measureParse,
      async willSendResponse({ response }) {
        response.http.headers.set('server-timing', trace.print());
      },
    };
  },
};
