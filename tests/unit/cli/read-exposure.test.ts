import { describe, expect, it } from 'vitest';
import { readExposure } from '../../../server/cli/read-exposure.ts';
import { LOOPBACK, PUBLIC } from '../../../server/http/exposure.ts';

describe('to whom the server is open', () => {
  it('is this machine alone, unless the environment says otherwise', () => {
    expect(readExposure({})).toEqual(LOOPBACK);
    expect(readExposure({})).toMatchObject({ host: '127.0.0.1', rate: null, metrics: true, trustedProxies: [] });
  });

  it('is everybody by one variable, with what it asks of them', () => {
    const exposure = readExposure({ GOLDEN_THREAD_PUBLIC: 'true' });

    expect(exposure).toEqual(PUBLIC);
    expect(exposure).toMatchObject({ host: '0.0.0.0', rate: { capacity: 60_000_000 }, metrics: false });
  });

  it('is narrowed or widened by the others', () => {
    const exposure = readExposure({
      GOLDEN_THREAD_PUBLIC: 'true',
      GOLDEN_THREAD_METRICS: 'public',
      GOLDEN_THREAD_TRUST_PROXY: '10.0.0.0/8, loopback,2001:db8::/32',
      GOLDEN_THREAD_RATE: '9000000',
      HOST: '::1',
    });

    expect(exposure).toMatchObject({
      host: '::1',
      metrics: true,
      trustedProxies: ['10.0.0.0/8', 'loopback', '2001:db8::/32'],
      rate: { capacity: 9_000_000, perSecond: 150_000 },
    });
  });

  it('is refused where it is misspelt, with every fault at once', () => {
    const read = () =>
      readExposure({
        GOLDEN_THREAD_PUBLIC: 'yes',
        GOLDEN_THREAD_METRICS: 'on',
        GOLDEN_THREAD_TRUST_PROXY: 'true, 10.0.0.0/33',
        GOLDEN_THREAD_RATE: '10',
        HOST: 'everywhere',
      });

    expect(read).toThrow(
      /_PUBLIC is ‘yes’[^]*HOST is ‘everywhere’[^]*_METRICS is ‘on’[^]*names ‘true’[^]*names ‘10\.0\.0\.0\/33’[^]*_RATE is ‘10’.*6000000 or more/,
    );
  });
});
