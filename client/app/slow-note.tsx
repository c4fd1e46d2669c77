import { useEffect, useState } from 'react';
import { states } from '../strings/states.ts';

const PATIENCE_MS = 6_000;

/** What is said when waiting takes longer than it should, and the way on. */
export function SlowNote() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isSlow) return null;
  return (
    <p>
      {states.slow} <a href={window.location.href}>{states.askAnew}</a>
    </p>
  );
}
