import { parseArgs } from 'node:util';
import type { Pace } from './run-rounds.ts';

export interface BenchOptions extends Pace {
  /** How many quotes each made-up report has. */
  readonly sizes: readonly number[];
  readonly rivals: boolean;
  readonly check: boolean;
}

const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
const flag = { type: 'boolean', default: false } as const;

export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ sizes: text('1000'), rounds: text('5'), seconds: text('4'), 'warm-up': text('8'), connections: text('32') },
      ...{ check: flag, 'no-rivals': flag },
    },
  });
  return {
    sizes: values.sizes.split(',').map(Number),
    ...{ rounds: Number(values.rounds), seconds: Number(values.seconds), warmUpSeconds: Number(values['warm-up']) },
    ...{ connections: Number(values.connections), rivals: !values['no-rivals'], check: values.check },
  };
}
