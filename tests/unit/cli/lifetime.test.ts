import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** A process of its own, because its end is what is looked at. */
function runInChild(fault: string, stop = "async () => console.log('stopped in order')") {
  const program = `
    import { makeLifetime } from './server/cli/lifetime.ts';
    await makeLifetime(console.log).run(async ({ onStop }) => {
      onStop('It', ${stop});
      setTimeout(() => { ${fault} }, 10);
      setInterval(() => undefined, 1000);
    });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx/esm', '--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('a fault that nobody caught', () => {
  it.each([
    ['thrown', "throw new Error('out of the blue')"],
    ['of a promise', "void Promise.reject(new Error('out of the blue'))"],
  ])('is told, and leaves nothing running behind it: %s', (_how, fault) => {
    const { status, stdout, stderr } = runInChild(fault);

    expect(status).toBe(1);
    expect(stdout).toContain('stopped in order');
    expect(stderr).toContain('out of the blue');
  });
});

describe('a stop that takes long', () => {
  it('is named to whoever waits for it, and where it does not end, the process does', () => {
    const { status, stdout } = runInChild("process.kill(process.pid, 'SIGTERM')", '() => new Promise(() => undefined)');

    expect(status).toBe(1);
    expect(stdout).toMatch(/It takes a moment to stop …\n[^]*It did not stop in time\./);
  });
});
