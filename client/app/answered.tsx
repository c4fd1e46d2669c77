import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ApiError } from '../api/api-error.ts';
import type { Asked } from '../api/use-asked.ts';
import { states } from '../strings/states.ts';

interface Props<T> {
  readonly asked: Asked<T>;
  /** What is waited for, in a few words. */
  readonly waiting: string;
  readonly children: (answer: T) => ReactNode;
}

/** What the API answered; until then what is waited for, and where it does not come, why and the way on. */
export function Answered<T>({ asked: { answer, isWaiting, error, retry }, waiting, children }: Props<T>) {
  if (error !== null && !isWaiting) return <Refused error={error} onRetry={retry} />;
  return (
    <>
      <p className="visually-hidden" role="status">
        {isWaiting ? waiting : ''}
      </p>
      {answer === undefined ? <p className="view-waiting">{waiting} …</p> : null}
      {answer === undefined ? null : <div className="answered">{children(answer)}</div>}
    </>
  );
}

function Refused({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const known = error instanceof ApiError;
  const words = known ? states.errors[error.reason] : { title: states.unexpectedTitle, body: states.unexpected };
  return (
    <div className="refused" role="alert">
      <p>
        <b>{words.title}.</b> {words.body}
      </p>
      <Button className="button" onPress={onRetry}>
        {states.retry}
      </Button>
    </div>
  );
}
