import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, preview } from 'vite';

const SOURCE = 'tests/bench/viewer';
const FOLDER = '.golden-thread/bench/viewer';
const RIVALS = ['sigma', 'graphology'];

export interface Pages {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  close(): Promise<void>;
}

/** The pages of all ways, or of ours and Cytoscape's alone, built as the viewer is, on a free port of the loopback. */
export async function servePages(ways: 'all' | 'own' = 'all'): Promise<Pages> {
  if (ways === 'all') installRivals();
  const [root, outDir] = [path.resolve(SOURCE, 'pages'), path.resolve(FOLDER, `pages-${ways}`)];
  const alias = ways === 'all' ? Object.fromEntries(RIVALS.map((name) => [name, locate(name)])) : {};
  const target = { target: 'es2022', outDir, emptyOutDir: true, modulePreload: { polyfill: false } };
  const common = { root, configFile: false, logLevel: 'warn' } as const;
  await build({
    ...common,
    resolve: { alias },
    build: { ...target, chunkSizeWarningLimit: 700, rollupOptions: { external: ways === 'all' ? [] : RIVALS } },
    worker: { format: 'es' },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The pages are served nowhere.');
  return { url, close: () => server.close() };
}

const locate = (name: string): string => path.resolve(FOLDER, 'node_modules', name);

function installRivals(): void {
  const wanted = readFileSync(path.join(SOURCE, 'package.json'), 'utf8');
  const manifest = path.join(FOLDER, 'package.json');
  if (existsSync(locate('sigma')) && readFileSync(manifest, 'utf8') === wanted) return;
  mkdirSync(FOLDER, { recursive: true });
  cpSync(path.join(SOURCE, 'package.json'), manifest);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--no-package-lock'];
  const { status } = spawnSync(npm, flags, { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('The packages of the other ways could not be installed: see npm’s message above.');
}
