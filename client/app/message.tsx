import type { ReactNode } from 'react';
import { states } from '../strings/states.ts';

interface Props {
  readonly title: string;
  readonly body: string;
  readonly technical?: string;
  readonly children?: ReactNode;
}

/** A page that has only words to show: what is the matter and the way on. */
export function Message({ title, body, technical, children }: Props) {
  return (
    <main className="message">
      <h1>{title}</h1>
      <p>{body}</p>
      {technical === undefined ? null : (
        <details>
          <summary>{states.technical}</summary>
          <code>{technical}</code>
        </details>
      )}
      <p>{children}</p>
    </main>
  );
}
