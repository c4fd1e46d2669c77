/** How the local server is run: for people, who want speed for hours, or for tests, which want it to start at once. */
export interface Profile {
  readonly heap: readonly string[];
  readonly pageCache: string;
  readonly tuning: readonly string[];
}

export const PRODUCT_PROFILE: Profile = { heap: ['-Xms256m', '-Xmx1g'], pageCache: '256m', tuning: [] };

/** The first compiler alone caps the peak, which no test measures. */
export const TEST_PROFILE: Profile = {
  heap: ['-Xms256m', '-Xmx768m'],
  pageCache: '64m',
  tuning: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
};
