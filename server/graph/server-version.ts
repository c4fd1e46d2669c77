/** 5.26 is the oldest release that is still maintained and runs every statement of the product. */
export const OLDEST_SERVER = '5.26';

/** `5.26.30`, `2026.08.1`, `Neo4j/5.26-aura` … Unreadable versions count as too old. */
export function isSupportedVersion(version: string): boolean {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return false;
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_SERVER.split('.').map(Number);
  return Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
}
