import type { QueryResult } from 'neo4j-driver';
import type { AccessMode } from './connection.ts';
import type { Statement } from './statement.ts';
import type { Parameters } from './values.ts';

/** One statement that was sent, once its outcome is known. */
export interface StatementEvent {
  readonly name: string;
  readonly text: string;
  readonly mode: AccessMode;
  readonly parameters: Parameters;
  /** 0 where it failed. */
  readonly rows: number;
  readonly durationMs: number;
  readonly failed: boolean;
}

export type StatementListener = (event: StatementEvent) => void;

export interface StatementWatch {
  readonly add: (listener: StatementListener) => () => void;
  /** Sends, and tells every listener how it went. */
  readonly tell: (
    statement: Statement,
    parameters: Parameters,
    mode: AccessMode,
    send: () => PromiseLike<QueryResult>,
  ) => Promise<QueryResult>;
}

export function watchStatements(): StatementWatch {
  const listeners = new Set<StatementListener>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async tell(statement, parameters, mode, send) {
      const started = performance.now();
      const say = (rows: number, failed: boolean) => {
        const durationMs = performance.now() - started;
        for (const listener of listeners) listener({ ...statement, mode, parameters, rows, durationMs, failed });
      };
      try {
        const result = await send();
        say(result.records.length, false);
        return result;
      } catch (error) {
        say(0, true);
        throw error;
      }
    },
  };
}
