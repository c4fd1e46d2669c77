import { useState } from 'react';
import type { ReactNode } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Asked } from '../api/use-asked.ts';
import { states } from '../strings/states.ts';
import { RetryNote } from './retry-note.tsx';
import { PartWaiting } from './slow-note.tsx';

interface Props<T> {
  readonly asked: Asked<T>;
  /** What is waited for, in a few words. */
  readonly waiting: string;
  readonly children: (answer: T) => ReactNode;
}

/** What the API answered; until then what is waited for, and where it does not come, why and the way on. */
export function Answered<T>({ asked: { answer, isWaiting, error, retry }, waiting, children }: Props<T>) {
  const [failed, setFailed] = useState(error);
  // While it is asked again, what went wrong stays on the page: nothing flickers, and the pauses grow.
  if (error !== null && error !== failed) setFailed(error);
  if (failed !== null && error === null && !isWaiting) setFailed(null);
  if (failed !== null) return <Refused error={failed} isTrying={isWaiting} onRetry={retry} />;
  return (
    <>
      <p className="visually-hidden" role="status">
        {isWaiting ? waiting : ''}
      </p>
      {answer === undefined ? <PartWaiting waiting={waiting} /> : null}
      {answer === undefined ? null : <div className="answered">{children(answer)}</div>}
    </>
  );
}

interface RefusedProps {
  readonly error: Error;
  readonly isTrying: boolean;
  readonly onRetry: () => void;
}

function Refused({ error, isTrying, onRetry }: RefusedProps) {
  const known = error instanceof ApiError;
  const words = known ? states.errors[error.reason] : { title: states.unexpectedTitle, body: states.unexpected };
  return (
    <div className="refused">
      <p role="alert">
        <b>{words.title}.</b> {words.body}
      </p>
      <RetryNote error={error} isTrying={isTrying} onRetry={onRetry} />
    </div>
  );
}
