import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { startCommand } from './start-command.ts';

export interface Product {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** SIGTERM, and waits for the end. Resolves with the exit code. */
  stop(): Promise<number | null>;
}

const READY = /Golden Thread is ready: (http:\/\/\S+)/;

/** The whole product as `npm start` runs it, on a free port, with a database folder of the tests. @throws Error with what it printed */
export async function startProduct(environment: Readonly<Record<string, string>> = {}): Promise<Product> {
  const child = spawn(process.execPath, startCommand(), {
    env: { ...process.env, PORT: '0', GOLDEN_THREAD_DATABASE_FOLDER: '.golden-thread/test/product', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const ready = new Promise<string>((resolve) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, url] = READY.exec(output) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const url = await Promise.race([ready, ended.then(() => null)]);
  if (url === null)
    throw new Error(`The product ended before it was ready (exit code ${String(child.exitCode)}):\n${output}`);
  const stop = async (): Promise<number | null> => {
    if (child.exitCode === null) child.kill('SIGTERM');
    return (await ended)[0];
  };
  return { url, process: child, output: () => output, stop };
}
