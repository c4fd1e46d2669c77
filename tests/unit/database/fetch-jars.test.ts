import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchJars, placeJars } from '../../../server/database/fetch-jars.ts';
import { chooseRelease } from '../../../server/database/neo4j-release.ts';

const release = chooseRelease({});
const NO_SUCH_PROCESS = 4_194_305;
const jdk = { home: '/no/jdk', java: '/no/jdk/bin/java', major: 17, description: 'a test' };
const ENDS_WELL = 'for word in "$@"; do case $word in -DoutputDirectory=*) touch "${word#*=}/neo4j.jar";; esac; done';
const FAILS = 'echo "[ERROR] Could not transfer artifact: no route to host"; exit 1';

let folder = '';
const report: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jars-'));
  report.length = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('without Maven the message names it and the three ways', async () => {
  const fetch = fetchWith({ PATH: '' });

  await expect(fetch).rejects.toMatchObject({ code: 'NO_MAVEN' });
  await expect(fetch).rejects.toThrow(/Maven \(mvn\).*not in the PATH.*NEO4J_URI.*Docker/s);
});

test('what Maven could not do is told in its own words, and nothing is left', async () => {
  const fetch = fetchWith(mavenThat(FAILS));

  await expect(fetch).rejects.toThrow(
    /could not fetch Neo4j .*: Could not transfer artifact: no route to host.*Check the network/s,
  );
  expect(readdirSync(path.join(folder, 'jars'))).toEqual([]);
});

test('jars are there only when all of them are, and are fetched once', async () => {
  const jars = await fetchWith(mavenThat(ENDS_WELL));

  expect(jars).toBe(placeJars(path.join(folder, 'jars'), release));
  expect(readdirSync(jars)).toEqual(['neo4j.jar']);
  expect(report).toEqual([expect.stringMatching(/^Fetched Neo4j 5\.26\.30 \(\d+\.\d s\)$/)]);
  await expect(fetchWith({ PATH: '' })).resolves.toBe(jars);
});

test('a fetch that was killed half-way is cleared away and done again', async () => {
  const halfWay = path.join(folder, `jars/unfinished-${String(NO_SUCH_PROCESS)}`);
  mkdirSync(halfWay, { recursive: true });

  await fetchWith(mavenThat(ENDS_WELL));

  expect(existsSync(halfWay)).toBe(false);
});

test('a fetch can be given up', async () => {
  const giveUp = new AbortController();
  setTimeout(() => {
    giveUp.abort();
  }, 100);

  const fetch = fetchWith(mavenThat('exec sleep 30'), giveUp.signal);

  await expect(fetch).rejects.toThrow(/abort/i);
});

function fetchWith(environment: Record<string, string>, signal?: AbortSignal): Promise<string> {
  const tell = (line: string) => report.push(line);
  return fetchJars({ folder: path.join(folder, 'jars'), release, jdk, environment, report: tell, signal });
}

function mavenThat(does: string): Record<string, string> {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, 'mvn'), `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  return { PATH: `${bin}:/usr/bin:/bin` };
}
