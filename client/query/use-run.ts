import { useRef, useState } from 'react';
import { sendOperation } from '../graphiql/send-operation.ts';

export type Run =
  | { readonly type: 'idle' | 'running' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'done'; readonly answer: object; readonly text: string; readonly ms: number };

/** Sends the operation as it stands, errors and all. Only the last run counts. */
export function useRun(query: string, variables: unknown): readonly [Run, () => void] {
  const [run, setRun] = useState<Run>({ type: 'idle' });
  const last = useRef(0);
  const start = (): void => {
    last.current += 1;
    const own = last.current;
    const began = performance.now();
    const end = (next: Run): void => {
      if (last.current === own) setRun(next);
    };
    setRun({ type: 'running' });
    sendOperation({ query, variables }).then(
      (answer) => {
        const ms = Math.round(performance.now() - began);
        end({ type: 'done', answer, text: JSON.stringify(answer, null, 2), ms });
      },
      (error: unknown) => {
        end({ type: 'failed', message: String(error) });
      },
    );
  };
  return [run, start];
}
