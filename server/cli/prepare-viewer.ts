import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { fingerprintFiles } from './fingerprint-files.ts';

export const VIEWER_FOLDER = path.resolve('.golden-thread/viewer');
export const GRAPHIQL_FOLDER = path.resolve('.golden-thread/graphiql');

interface Bundle {
  readonly folder: string;
  readonly config: string;
  readonly sources: readonly string[];
}

/** GraphiQL apart, because its editor takes long to build and its sources hardly change. */
const BUNDLES: readonly Bundle[] = [
  {
    folder: VIEWER_FOLDER,
    config: '.config/vite.config.ts',
    sources: ['client', 'docs/what-this-can-and-cannot-say.md'],
  },
  { folder: GRAPHIQL_FOLDER, config: '.config/vite.graphiql.config.ts', sources: ['client/graphiql'] },
];

/** Builds the viewer and GraphiQL where their sources changed since they were last built. True when one was built. */
export async function prepareViewer(signal: AbortSignal): Promise<boolean> {
  const built: boolean[] = [];
  for (const bundle of BUNDLES) built.push(await prepare(bundle, signal));
  return built.includes(true);
}

async function prepare({ folder, config, sources }: Bundle, signal: AbortSignal): Promise<boolean> {
  const stamp = `${folder}.fingerprint`;
  const fingerprint = fingerprintFiles([...sources, config, 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint && existsSync(folder)) return false;
  rmSync(stamp, { force: true });
  await build(path.resolve(config), signal);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
  return true;
}

/**
 * For readers, also where a test or a developer starts the product: Vite goes by NODE_ENV, and what is built is kept for everybody. In a process of its
 * own, because building takes memory that the server would not give back. @throws Error with what Vite said
 */
async function build(configFile: string, signal: AbortSignal): Promise<void> {
  const vite = createRequire(import.meta.url).resolve('vite/package.json');
  const command = [path.join(path.dirname(vite), 'bin/vite.js'), 'build', '--config', configFile, '--logLevel', 'warn'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, {
    env: { ...process.env, NODE_ENV: 'production' },
    signal,
  });
  for (const said of [stdout, stderr]) if (said.trim() !== '') console.warn(said.trimEnd());
}
