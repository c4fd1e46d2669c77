import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { startCommand } from './start-command.ts';
import { startProduct } from './start-product.ts';

const FOLDER = '.golden-thread/test/start';
const FIGURES = '{ report(slug: "change-nhs-chapter-5") { counts { figures } } }';
const own = { GOLDEN_THREAD_DATABASE_FOLDER: FOLDER };
beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

async function ask(url: string, query: string): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

/** As `npm run neo4j -- status` tells it. */
async function isNeo4jRunning(environment: Readonly<Record<string, string>>): Promise<boolean> {
  const status = spawn(process.execPath, ['server/cli/run.mjs', 'server/cli/neo4j.ts', 'status'], {
    env: { ...process.env, ...environment },
  });
  await once(status, 'exit');
  return status.exitCode !== 3;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${String(pid)}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

describe('npm start', () => {
  it('loads the report, serves it, stops on SIGTERM with exit code 0, and leaves no Neo4j behind', async () => {
    const product = await startProduct(own);
    const answer = await ask(
      product.url,
      '{ report(slug: "change-nhs-chapter-5") { counts { sections passages quotes figures } } }',
    );
    const page = await (await fetch(product.url)).text();

    const code = await product.stop();

    expect(answer).toEqual({ data: { report: { counts: { sections: 29, passages: 312, quotes: 38, figures: 6 } } } });
    expect(page).toContain('<title>');
    expect(product.output()).toMatch(/✓ Report: edition [0-9a-f]{16} loaded/);
    expect(code, product.output()).toBe(0);
    expect(await isNeo4jRunning(own)).toBe(false);
  });

  it('loads nothing the second time, shares its Neo4j with a start beside it, and leaves it to that one', async () => {
    const first = await startProduct(own);
    const second = await startProduct(own);

    await first.stop();
    const answer = await ask(second.url, FIGURES);
    second.process.kill('SIGKILL');
    await once(second.process, 'exit');

    expect(first.output()).toMatch(/✓ Report: edition [0-9a-f]{16} is loaded already/);
    expect(second.output()).toContain('running already');
    expect(answer).toEqual({ data: { report: { counts: { figures: 6 } } } });
  });

  it('goes on after a kill -9 of the product: the next start adopts the Neo4j that was left; one beside it is told which port is taken; the last to leave stops Neo4j', async () => {
    expect(await isNeo4jRunning(own)).toBe(true);
    const next = await startProduct(own);
    const answer = await ask(next.url, FIGURES);
    const { port } = new URL(next.url);
    const beside = startProduct({ ...own, PORT: port });

    await expect(beside, 'on the same port').rejects.toThrow(new RegExp(`Port ${port} .* is taken[^]*PORT=`));
    expect((await fetch(next.url)).status).toBe(200);
    await next.stop();
    expect(next.output()).toContain('running already');
    expect(answer).toEqual({ data: { report: { counts: { figures: 6 } } } });
    expect(await isNeo4jRunning(own)).toBe(false);
  });

  it('refuses a PORT that is no port before it starts anything', async () => {
    const starting = startProduct({ ...own, PORT: 'http' });

    await expect(starting).rejects.toThrow(/PORT is ‘http’, which is no port/);
  });

  it('refuses an argument, and tells what can be chosen instead', () => {
    const run = (argument: string) =>
      spawnSync(process.execPath, [...startCommand(), argument], { encoding: 'utf8', timeout: 60_000 });

    const refused = run('--port=4100');
    const helped = run('--help');

    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toMatch(/unknown option '--port=4100'[^]+PORT=4100 npm start/);
    expect(helped).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^Usage: npm start\b/) });
  });

  it('stops in the middle of the first load, and leaves no Neo4j behind', async () => {
    const fresh = { GOLDEN_THREAD_DATABASE_FOLDER: '.golden-thread/test/start-fresh' };
    rmSync(fresh.GOLDEN_THREAD_DATABASE_FOLDER, { recursive: true, force: true });
    const child = spawn(process.execPath, startCommand(), {
      env: { ...process.env, ...fresh, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('✓ Neo4j')) resolve();
      });
    });

    child.kill('SIGINT');

    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    expect(output).not.toContain('is ready');
    expect(await isNeo4jRunning(fresh)).toBe(false);
  });

  it('gives up in order when it is stopped in the middle of starting', async () => {
    const child = spawn(process.execPath, startCommand(), {
      env: { ...process.env, ...own, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await once(child.stdout, 'data');

    child.kill('SIGINT');

    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    expect(isAlive(child.pid ?? 0)).toBe(false);
  });
});
