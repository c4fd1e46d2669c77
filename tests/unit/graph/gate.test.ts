import { describe, expect, it } from 'vitest';
import { makeGate } from '../../../server/graph/gate.ts';

const settings = { places: 2, waiting: 2, patienceMs: 10_000 };

/** Work that ends when it is told to. */
function makeWork() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let begun = false;
  const work = async () => {
    begun = true;
    await ended;
    return 'done';
  };
  return { work, end: () => end(), hasBegun: () => begun };
}

describe('the gate before the database', () => {
  it('lets so many in, has the next wait, and sends the others away at once', async () => {
    const gate = makeGate(settings);
    const jobs = Array.from({ length: 4 }, makeWork);
    const passing = jobs.map(({ work }) => gate.pass('job', work));

    const refused = gate.pass('one too many', makeWork().work);

    await expect(refused).rejects.toMatchObject({ name: 'GraphError', code: 'BUSY' });
    expect(jobs.map(({ hasBegun }) => hasBegun())).toEqual([true, true, false, false]);
    expect(gate.use()).toEqual({ running: 2, waiting: 2 });
    jobs.forEach(({ end }) => {
      end();
    });
    expect(await Promise.all(passing)).toEqual(['done', 'done', 'done', 'done']);
    expect(gate.use()).toEqual({ running: 0, waiting: 0 });
  });

  it('lets those who wait in by order of arrival', async () => {
    const gate = makeGate({ ...settings, places: 1 });
    const [first, second, third] = [makeWork(), makeWork(), makeWork()];
    const passing = [first, second, third].map(({ work }) => gate.pass('job', work));

    first.end();
    await passing[0];
    await Promise.resolve();

    expect([second.hasBegun(), third.hasBegun()]).toEqual([true, false]);
    second.end();
    third.end();
    await Promise.all(passing);
  });

  it('gives the place of work that failed to the next', async () => {
    const gate = makeGate({ ...settings, places: 1 });
    const failing = gate.pass('failing', () => Promise.reject(new Error('broken')));
    const next = gate.pass('next', () => Promise.resolve('in'));

    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('in');
  });

  it('sends away who has waited too long, and forgets them', async () => {
    const gate = makeGate({ places: 1, waiting: 5, patienceMs: 20 });
    const long = makeWork();
    const running = gate.pass('long', long.work);

    await expect(gate.pass('late', makeWork().work)).rejects.toMatchObject({ code: 'BUSY' });

    expect(gate.use()).toEqual({ running: 1, waiting: 0 });
    long.end();
    await running;
  });
});
