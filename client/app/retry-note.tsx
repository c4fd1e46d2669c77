import { Button } from 'react-aria-components';
import { states } from '../strings/states.ts';
import { passesByItself, useRetry } from './use-retry.ts';

interface Props {
  readonly error: unknown;
  readonly isTrying: boolean;
  readonly onRetry: () => void;
  /** How often it has not come, where this is shown anew each time. */
  readonly failures?: number;
  readonly autoFocus?: boolean;
}

/** When it is asked again, and the way to ask at once. The seconds are for the eye: read aloud one by one they would drown everything else. */
export function RetryNote({ error, isTrying, onRetry, failures = 1, autoFocus = false }: Props) {
  const left = useRetry(passesByItself(error), { isTrying, retry: onRetry, failures });
  return (
    <>
      <Button className="button" autoFocus={autoFocus} isPending={isTrying} onPress={onRetry}>
        {states.retry}
      </Button>{' '}
      <span className="small tabular" aria-hidden="true">
        {left === null ? '' : states.againIn(left)}
      </span>
      <span className="visually-hidden" role="status">
        {isTrying ? states.trying : left === null ? '' : states.byItself}
      </span>
    </>
  );
}
