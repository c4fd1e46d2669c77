import { GraphError } from './graph-error.ts';

export interface GateSettings {
  /** How many are let in at the same time. */
  readonly places: number;
  /** How many may wait for a place; the next is sent away at once. */
  readonly waiting: number;
  /** Who has waited so long is sent away too. */
  readonly patienceMs: number;
}

export interface GateUse {
  readonly running: number;
  readonly waiting: number;
}

/** Lets so many in at once, has a few wait in order of arrival, and sends the others away: a queue without end helps nobody. */
export interface Gate {
  /** The work's outcome. Throws a GraphError BUSY where the queue is full or no place became free in time. */
  pass<T>(what: string, work: () => Promise<T>): Promise<T>;
  use(): GateUse;
}

export function makeGate({ places, waiting, patienceMs }: GateSettings): Gate {
  let running = 0;
  const queue = new Set<() => void>();

  const wait = (what: string) =>
    new Promise<void>((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        queue.delete(enter);
        resolve();
      };
      const timer = setTimeout(() => {
        queue.delete(enter);
        reject(tooBusy(what));
      }, patienceMs);
      queue.add(enter);
    });

  /** Whoever ends hands the place on, so that nobody who comes later slips in before. */
  const handOn = () => {
    const [next] = queue;
    if (next) next();
    else running -= 1;
  };

  return {
    async pass(what, work) {
      if (running < places) running += 1;
      else if (queue.size < waiting) await wait(what);
      else throw tooBusy(what);
      try {
        return await work();
      } finally {
        handOn();
      }
    },
    use: () => ({ running, waiting: queue.size }),
  };
}

function tooBusy(what: string): GraphError {
  return new GraphError('BUSY', `'${what}' found no place among the statements under way.`, 'Try again in a moment.');
}
