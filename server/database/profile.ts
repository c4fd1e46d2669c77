import { totalmem } from 'node:os';

/** How the local server is run: for people, who want speed for hours, or for tests, which want it to start at once. */
export interface Profile {
  readonly heap: readonly string[];
  readonly pageCache: string;
  readonly tuning: readonly string[];
}

const MEBIBYTE = 1024 * 1024;
/** A quarter of the machine at most, and taken only as the data asks for it: what does not fit is read from the disk again and again. */
const PAGE_CACHE_MB = Math.max(256, Math.floor(totalmem() / MEBIBYTE / 4));

export const PRODUCT_PROFILE: Profile = {
  heap: ['-Xms256m', '-Xmx1g'],
  pageCache: `${String(PAGE_CACHE_MB)}m`,
  tuning: [],
};

/** The first compiler alone caps the peak, which no test measures. */
export const TEST_PROFILE: Profile = {
  heap: ['-Xms256m', '-Xmx768m'],
  pageCache: '64m',
  tuning: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
};
