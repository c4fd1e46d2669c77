import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Packages from PyPI, in an environment of their own in this folder, where the command is not in it yet. @throws Error, because nothing may be skipped */
export function installPython(folder: string, command: string, packages: readonly string[]): void {
  if (existsSync(command)) return;
  runOrThrow('python3', ['-m', 'venv', folder]);
  runOrThrow(`${folder}/bin/pip`, ['install', '--quiet', ...packages]);
}

/** @throws Error with what the command said, where it fails */
export function runOrThrow(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(
    `This test needs Python 3.10 or newer, and apt-get where R is missing: ${command} ${args.join(' ')} failed.\n${stderr}`,
  );
}
