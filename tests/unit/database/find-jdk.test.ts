import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findJdk, parseMajor } from '../../../server/database/find-jdk.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jdk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25" 2025-09-16 LTS', 25],
  ['openjdk 21-ea 2023-09-19', 21],
  ['Picked up JAVA_TOOL_OPTIONS: -Dx=1\nopenjdk version "21.0.2" 2024-01-16', 21],
  ['command not found', null],
])('%j is Java %j', (description, major) => {
  expect(parseMajor(description)).toBe(major);
});

test('of several the newest that Neo4j runs on is taken', async () => {
  for (const major of [8, 17, 21, 99]) install(`jdks/${String(major)}`, `openjdk version "${String(major)}.0.1"`);

  const jdk = await findJdk({ PATH: '' }, { oldestJava: 17 }, [path.join(folder, 'jdks')]);

  expect(jdk).toMatchObject({ major: 21, home: path.join(folder, 'jdks/21') });
});

test('JAVA_HOME goes before a newer one', async () => {
  install('jdks/25', 'openjdk version "25.0.1"');
  const chosen = install('mine', 'openjdk version "17.0.9"');

  const jdk = await findJdk({ PATH: '', JAVA_HOME: chosen }, { oldestJava: 17 }, [path.join(folder, 'jdks')]);

  expect(jdk.home).toBe(chosen);
});

test('a JAVA_HOME that is too old is passed over', async () => {
  const old = install('old', 'java version "1.8.0_402"');
  const java = path.join(install('new', 'openjdk version "21.0.2"'), 'bin');

  const jdk = await findJdk({ PATH: java, JAVA_HOME: old }, { oldestJava: 17 }, []);

  expect(jdk.major).toBe(21);
});

test('without any Java the message names what was looked for and the three ways', async () => {
  const find = findJdk({ PATH: '' }, { oldestJava: 17 }, []);

  await expect(find).rejects.toMatchObject({ code: 'NO_JAVA' });
  await expect(find).rejects.toThrow(/Java 17 to 25; none was found.*Install a JDK.*NEO4J_URI.*Docker/s);
});

test('with only an unsuitable Java the message says which was found where', async () => {
  const old = install('old', 'java version "1.8.0_402"');

  await expect(findJdk({ PATH: path.join(old, 'bin') }, { oldestJava: 17 }, [])).rejects.toThrow(
    `found only 8 in ${old}`,
  );
});

function install(name: string, version: string): string {
  const home = path.join(folder, name);
  mkdirSync(path.join(home, 'bin'), { recursive: true });
  writeFileSync(path.join(home, 'bin/java'), `#!/bin/sh\necho '${version}' >&2\n`, { mode: 0o755 });
  return home;
}
