import { Button } from 'react-aria-components';
import { ApiError } from '../api/api-error.ts';
import { page } from '../strings/common.ts';
import { states } from '../strings/states.ts';
import { RetryNote } from './retry-note.tsx';

interface Props {
  readonly failures: number;
  readonly onRetry: () => void;
  /** Null where it stands in its own place and closes nothing. */
  readonly onClose: (() => void) | null;
}

const AWAY = new ApiError('UNREACHABLE', '');

/** Where a part of the viewer should stand that could not be fetched. A newer build is only found by a full load. */
export function PartMissing({ failures, onRetry, onClose }: Props) {
  return (
    <div className="refused part-missing">
      <p role="alert">
        <b>{states.partTitle}.</b> {states.part}
      </p>
      <p>
        <RetryNote error={AWAY} isTrying={false} onRetry={onRetry} failures={failures} />
      </p>
      <p>
        <a href={window.location.href}>{states.loadAnew}</a>{' '}
        {onClose === null ? null : (
          <Button className="link" onPress={onClose}>
            {page.close}
          </Button>
        )}
      </p>
    </div>
  );
}
