import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Faults } from './faults.ts';
import { parseYaml } from './parse-yaml.ts';
import type { YamlFile } from './place.ts';

/** As faults name it: relative to the project's root, with forward slashes. */
export function nameOf(file: string): string {
  return path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/');
}

/** The bytes of a file; null, with a fault, where it cannot be read. */
export async function readBytes(file: string, faults: Faults): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    faults.add({
      file: nameOf(file),
      line: 0,
      column: 0,
      problem: `The file cannot be read: ${codeOf(error)}.`,
      remedy: REMEDY,
    });
    return null;
  }
}

const REMEDY = 'Put it there, or correct the name that leads to it; see docs/coding-format.md.';

/** The text of a file that must be UTF-8; null, with a fault, where it is not. */
export function decodeText(file: string, bytes: Uint8Array, faults: Faults): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    faults.add({
      file: nameOf(file),
      line: 0,
      column: 0,
      problem: 'The file is not UTF-8.',
      remedy: 'Save it as UTF-8.',
    });
    return null;
  }
}

export async function readYamlFile(file: string, faults: Faults): Promise<YamlFile | null> {
  const bytes = await readBytes(file, faults);
  const text = bytes && decodeText(file, bytes, faults);
  return text === null ? null : parseYaml(nameOf(file), text, faults);
}

/** The YAML files of a folder that could be read, in the order of their names. */
export interface YamlFolder {
  readonly files: readonly YamlFile[];
  /** False where one could not be read: what it holds is not known. */
  readonly isWhole: boolean;
}

/** Every YAML file of a folder but those named. */
export async function readYamlFolder(folder: string, except: readonly string[], faults: Faults): Promise<YamlFolder> {
  const names = await listFolder(folder, faults);
  if (names === null) return { files: [], isWhole: false };
  refuseOtherEndings(folder, names, faults);
  const wanted = names.filter((name) => name.endsWith('.yaml') && !except.includes(name));
  const files = await Promise.all(wanted.map((name) => readYamlFile(path.join(folder, name), faults)));
  return { files: files.filter((file) => file !== null), isWhole: !files.includes(null) };
}

async function listFolder(folder: string, faults: Faults): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    const problem = `The folder cannot be read: ${codeOf(error)}.`;
    faults.add({ file: nameOf(folder), line: 0, column: 0, problem, remedy: REMEDY });
    return null;
  }
}

function refuseOtherEndings(folder: string, names: readonly string[], faults: Faults): void {
  for (const name of names.filter((other) => other.endsWith('.yml'))) {
    const file = nameOf(path.join(folder, name));
    faults.add({
      file,
      line: 0,
      column: 0,
      problem: 'The file would not be read.',
      remedy: 'Let its name end in .yaml.',
    });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
