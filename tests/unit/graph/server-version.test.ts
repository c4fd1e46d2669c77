import { expect, test } from 'vitest';
import { isSupportedVersion } from '../../../server/graph/server-version.ts';

test.each(['5.26.0', '5.26.30', '5.27-aura', '2025.01.0', '2026.08.1', 'Neo4j/5.26.30'])(
  '%s is new enough',
  (version) => {
    expect(isSupportedVersion(version)).toBe(true);
  },
);

test.each(['5.25.1', '5.3.0', '4.4.42', '3.5.35', '', 'unknown'])("'%s' is too old", (version) => {
  expect(isSupportedVersion(version)).toBe(false);
});
