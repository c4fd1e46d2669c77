/** Starting in order, stopping in the reverse order, and never half of either. */

export interface Life {
  /** What stops what has just been started, and how much longer than usual that may take; called once, last come first. */
  onStop(name: string, stop: () => Promise<void>, extraMs?: number): void;
  /** Aborted as soon as a stop is asked for, so that a start under way gives up. */
  readonly signal: AbortSignal;
}

export interface Lifetime {
  run(start: (life: Life) => Promise<void>): Promise<void>;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const STOP_DEADLINE_MS = 4_500;
/** After so long a person wonders what they are waiting for. */
const SAY_WHAT_TAKES_LONG_MS = 3_000;

export function makeLifetime(print: (line: string) => void): Lifetime {
  const stops: { name: string; stop: () => Promise<void>; extraMs: number }[] = [];
  const abort = new AbortController();
  let stopping: Promise<void> | undefined;
  let starting: Promise<void> = Promise.resolve();

  const stopAll = async (code: number): Promise<void> => {
    abort.abort(new StoppedError());
    const deadlineMs = stops.reduce((sum, { extraMs }) => sum + extraMs, STOP_DEADLINE_MS);
    let last = 'What was being started';
    setTimeout(() => {
      print(`${last} did not stop in time.`);
      process.exit(code || 1);
    }, deadlineMs).unref();
    await starting.catch(() => undefined);
    for (const { name, stop } of stops.reverse()) {
      last = name;
      const slow = setTimeout(print, SAY_WHAT_TAKES_LONG_MS, `${name} takes a moment to stop …`);
      await stop().catch((error: unknown) => {
        print(`${name} did not stop well: ${describe(error)}`);
      });
      clearTimeout(slow);
    }
    process.exit(code);
  };
  const stop = (code: number): Promise<void> => (stopping ??= stopAll(code));

  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (!stopping) print(`\nStopping …`);
      void stop(0);
    });
  }
  // A fault that nobody caught: it is told, and nothing that was started is left running behind it.
  process.on('uncaughtException', (error) => {
    console.error(`\n${describe(error)}`);
    void stop(1);
  });
  return {
    async run(start) {
      const onStop: Life['onStop'] = (name, end, extraMs = 0) => stops.push({ name, stop: end, extraMs });
      starting = start({ onStop, signal: abort.signal });
      await starting.catch((error: unknown) => {
        if (abort.signal.aborted) return undefined;
        console.error(`\n${describe(error)}`);
        return stop(1);
      });
    },
  };
}

/**
 * The work, given up as soon as a stop is asked for. What it still does then fails when what it works with is closed, and its failure is
 * nobody's; only for work that may be cut off anywhere.
 */
export async function untilStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(new StoppedError());
      },
      { once: true },
    );
  });
  return Promise.race([work, stopped]);
}

/** Expected failures say what to do and need no stack; anything else is a fault of the program and shows where. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' || error instanceof TypeError ? (error.stack ?? error.message) : error.message;
}

class StoppedError extends Error {
  override readonly name = 'StoppedError';
}
