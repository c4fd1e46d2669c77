import { useEffect, useEffectEvent, useState } from 'react';
import { ApiError } from '../api/api-error.ts';

/** A server that starts takes some seconds; one that is switched off need not be asked all the time. */
const PAUSES_S = [3, 5, 10, 20, 30] as const;
const LONGEST_S = 60;

/** What gets better by waiting. A question that was refused, or a fault of ours, does not. */
export function passesByItself(error: unknown): boolean {
  return error instanceof ApiError && error.reason !== 'REFUSED';
}

/** Asks again by itself, with longer and longer pauses. How many seconds are left; null while it asks, or where nothing is to be asked. */
export function useRetry(isFailed: boolean, isTrying: boolean, retry: () => void): number | null {
  const [attempt, setAttempt] = useState(0);
  const [passed, setPassed] = useState(0);
  const pause = PAUSES_S[attempt] ?? LONGEST_S;
  const isCounting = isFailed && !isTrying;
  const tick = useEffectEvent(() => {
    if (passed + 1 < pause) {
      setPassed(passed + 1);
      return;
    }
    setPassed(0);
    setAttempt(attempt + 1);
    retry();
  });
  useEffect(() => {
    if (!isCounting) return;
    const timer = setInterval(() => {
      tick();
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [isCounting]);
  return isCounting ? pause - passed : null;
}
