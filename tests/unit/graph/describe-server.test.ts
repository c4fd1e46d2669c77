import { expect, test } from 'vitest';
import { describeServer } from '../../../server/graph/describe-server.ts';

/** Answers as the server of that version does. */
const serverOf = (version: string) => ({ read: () => Promise.resolve([{ version, edition: 'community' }]) });

test('a server that is too old is refused with its version, the oldest that will do, and what to do', async () => {
  const description = describeServer(serverOf('5.20.0'), 'bolt://host:7687');

  await expect(description).rejects.toMatchObject({
    code: 'TOO_OLD',
    message: expect.stringMatching(/bolt:\/\/host:7687 is 5\.20\.0; .* needs 5\.26 or newer\. Upgrade it/),
  });
});

test('a server that will do is described', async () => {
  const description = await describeServer(serverOf('5.26.30'), 'bolt://host:7687');

  expect(description).toEqual({ version: '5.26.30', edition: 'community', address: 'bolt://host:7687' });
});
