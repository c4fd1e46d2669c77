import { totalmem } from 'node:os';

/** How the local server is run: for people, who want speed for hours, or for tests, which want it to start at once. */
export interface Profile {
  readonly heap: readonly string[];
  readonly pageCache: string;
  readonly tuning: readonly string[];
}

const MEBIBYTE = 1024 * 1024;
const MACHINE_MB = Math.floor(totalmem() / MEBIBYTE);
/** A quarter of the machine at most, and taken only as the data asks for it: what does not fit is read from the disk again and again. */
const PAGE_CACHE_MB = Math.max(256, Math.floor(MACHINE_MB / 4));
/** Taken only as it is used. A load makes much that is soon forgotten: in half of this heap it is cleared twice as often. */
const HEAP_MB = Math.min(2_048, Math.max(1_024, Math.floor(MACHINE_MB / 8)));

/** The parallel collector asks for a moment in which everything stands still, and for a third less of the processor while a graph is loaded. */
export const PRODUCT_PROFILE: Profile = {
  heap: [`-Xms${String(HEAP_MB)}m`, `-Xmx${String(HEAP_MB)}m`],
  pageCache: `${String(PAGE_CACHE_MB)}m`,
  tuning: ['-XX:+UseParallelGC'],
};

/** The first compiler alone caps the peak, which no test measures. */
export const TEST_PROFILE: Profile = {
  heap: ['-Xms256m', '-Xmx768m'],
  pageCache: '64m',
  tuning: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
};
