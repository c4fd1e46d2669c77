import path from 'node:path';

const ONE_YEAR_S = 365 * 24 * 60 * 60;

/** The cache-control of a built file, by its path in its folder. Assets carry a hash of their content in their name. */
export function cacheFor(file: string): string {
  const isHashed = file.startsWith(`assets${path.sep}`);
  return isHashed ? `public, max-age=${String(ONE_YEAR_S)}, immutable` : 'no-cache';
}
