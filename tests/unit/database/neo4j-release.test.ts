import { describe, expect, it } from 'vitest';
import { placeHome } from '../../../server/database/home.ts';
import { placeJars } from '../../../server/database/fetch-jars.ts';
import { chooseRelease } from '../../../server/database/neo4j-release.ts';

const usual = chooseRelease({});
const newer = chooseRelease({ GOLDEN_THREAD_NEO4J_VERSION: '2026.08.1' });

describe('the release of a local Neo4j', () => {
  it('is the one of the pom, unless a variable names another', () => {
    expect(usual).toMatchObject({ version: '5.26.30', isUsual: true, oldestJava: 17 });
    expect(newer).toMatchObject({ version: '2026.08.1', isUsual: false, oldestJava: 21 });
  });

  it('has jars and data of its own', () => {
    expect(placeJars('jars', newer)).not.toBe(placeJars('jars', usual));
    expect(placeHome('here', 'there', newer).data).not.toBe(placeHome('here', 'there', usual).data);
  });

  it.each(['latest', '5.26', ''])('refuses %j and says what to write', (version) => {
    expect(() => chooseRelease({ GOLDEN_THREAD_NEO4J_VERSION: version })).toThrow(
      /is no version of Neo4j.*2026\.08\.1/s,
    );
  });
});
