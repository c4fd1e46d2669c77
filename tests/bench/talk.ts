import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { startCommand } from '../product/start-command.ts';

/** What a contestant has used since it started. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssBytes: number;
  readonly statements: number;
}

/** A child process that answers each message with one. */
export interface Peer {
  readonly hello: unknown;
  ask(message: object): Promise<unknown>;
  end(): void;
}

/** Node's own options are those of `npm start`, for everybody: what is compared is code. */
const OPTIONS = startCommand().filter((part) => part.startsWith('--'));

/** Resolves when it has said hello. TypeScript and plain modules alike. */
export async function startPeer(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Peer> {
  const execArgv = [...OPTIONS, ...(file.endsWith('.ts') ? ['--import', 'tsx'] : [])];
  const child = fork(file, args, { execArgv, env: { ...process.env, ...env }, stdio: 'inherit' });
  const hello = await hear(child, file);
  return {
    hello,
    async ask(message) {
      const answer = hear(child, file);
      child.send(message);
      return answer;
    },
    end: () => child.disconnect(),
  };
}

async function hear(child: ChildProcess, file: string): Promise<unknown> {
  const given = new AbortController();
  const options = { signal: given.signal };
  const ended = once(child, 'exit', options).then(() => {
    throw new PeerEndedError(`${file} ended before it answered.`);
  });
  try {
    const [message] = (await Promise.race([once(child, 'message', options), ended])) as unknown[];
    return message;
  } finally {
    ended.catch(() => undefined);
    given.abort();
  }
}

export class PeerEndedError extends Error {
  override readonly name = 'PeerEndedError';
}
