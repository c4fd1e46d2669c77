import type { AccessMode } from './connection.ts';

/** In milliseconds. A driver's timeout overrides the server's own upwards too, so nobody may ask for more than the longest. */
const DEADLINES = {
  READ: { usual: 10_000, longest: 60_000 },
  WRITE: { usual: 60_000, longest: 600_000 },
} as const;

export function chooseDeadline(mode: AccessMode, wished: number | undefined): number {
  const { usual, longest } = DEADLINES[mode];
  return Math.min(wished ?? usual, longest);
}

/**
 * The work's outcome, or after so many milliseconds the given error, whatever becomes of the work: a black-holed connection
 * never answers and never breaks.
 */
export async function withDeadline<T>(work: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late());
    }, milliseconds);
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
