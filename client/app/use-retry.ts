import { useEffect, useEffectEvent, useState } from 'react';
import { ApiError } from '../api/api-error.ts';

/** A server that starts takes some seconds; one that is switched off need not be asked all the time. */
const PAUSE_S = { first: 2, longest: 60 };

/** Twice as long each time. `failures`: how often it did not come, from 1. */
export const pauseAfter = (failures: number): number => Math.min(PAUSE_S.first * 2 ** (failures - 1), PAUSE_S.longest);

/** What gets better by waiting. A question that was refused, or a fault of ours, does not. */
export function passesByItself(error: unknown): boolean {
  return error instanceof ApiError && error.reason !== 'REFUSED';
}

interface Asking {
  readonly isTrying: boolean;
  readonly retry: () => void;
  /** How often it had not come when this began, from 1; what is tried meanwhile is counted here. */
  readonly failures: number;
}

/** Asks again by itself, with longer and longer pauses. How many seconds are left; null while it asks, or where it is not to. */
export function useRetry(isWanted: boolean, { isTrying, retry, failures }: Asking): number | null {
  const [count, setCount] = useState({ failures, passed: 0, isTrying });
  if (count.isTrying !== isTrying) {
    setCount({ failures: count.failures + (isTrying ? 0 : 1), passed: 0, isTrying });
  }
  const pause = pauseAfter(count.failures);
  const isCounting = isWanted && !isTrying;
  const tick = useEffectEvent(() => {
    const passed = count.passed + 1;
    setCount({ ...count, passed: passed % pause });
    if (passed === pause) retry();
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
  return isCounting ? pause - count.passed : null;
}
