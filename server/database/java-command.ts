import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Jdk } from './find-jdk.ts';
import type { Home } from './home.ts';

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];

/**
 * Java's options in a file, which `java @file` reads: the class path is longer than a command line should be, and in a fixed order, because a
 * class archive is made for one order only.
 */
export function writeJavaOptions(file: string, jdk: Jdk, jars: string, options: readonly string[]): void {
  const classPath = readdirSync(jars)
    .filter((name) => name.endsWith('.jar'))
    .toSorted()
    .map((name) => path.join(jars, name))
    .join(path.delimiter);
  const lines = [...options, ...openings(jdk), '-XX:+ExitOnOutOfMemoryError', '-cp', classPath];
  writeFileSync(file, lines.map(quote).join('\n') + '\n');
}

/** What Neo4j does with memory and native code, newer Javas warn of unless told. */
function openings(jdk: Jdk): string[] {
  return [
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(jdk.major >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    ...(jdk.major >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  ];
}

const quote = (option: string): string => `"${option.replaceAll('\\', '\\\\')}"`;

/** What follows `java`; no secret among it, because every user of the machine can read it. */
export function serverCommand(home: Home): string[] {
  return [`@${home.javaOptions}`, home.release.mainClass, `--home-dir=${home.folder}`, `--config-dir=${home.conf}`];
}

/** The words by which the server of this folder, whatever its release, and no other process, is known in the list of processes. */
export function serverMark(home: Home): string {
  return `java @${home.javaOptions} org.neo4j.server.`;
}
