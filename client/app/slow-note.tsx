import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { states } from '../strings/states.ts';

const PATIENCE_MS = 4_000;

interface Props {
  /** What is said once it takes long. */
  readonly children: ReactNode;
}

/** What is said when waiting takes longer than it should, and the way on. */
export function SlowNote({ children }: Props) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isSlow ? <p>{children}</p> : null;
}

/** A part of the page that is waited for: the rest of it can be used. */
export function PartWaiting({ waiting }: { readonly waiting: string }) {
  return (
    <div className="view-waiting">
      <p>{waiting} …</p>
      <div role="status">
        <SlowNote>{states.partSlow}</SlowNote>
      </div>
    </div>
  );
}
