import v8 from 'node:v8';

/** By how much what is kept may grow before it is cleared, in percent of what is alive. */
const GROWTH_PERCENT = 60;

/**
 * On a machine with much memory V8 lets the heap grow to several times of what is alive before it looks: under a minute of overload the process
 * took 376 to 826 MB for 60 MB of living data. So it looks earlier, which costs no throughput that could be measured, and sets no limit that an
 * unusually large report could die of.
 */
export function keepHeapSmall(): void {
  v8.setFlagsFromString(`--heap-growing-percent=${String(GROWTH_PERCENT)}`);
}
