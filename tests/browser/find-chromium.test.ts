import { afterEach, describe, expect, it } from 'vitest';
import { ChromiumMissingError, findChromium } from './find-chromium.ts';

const before = process.env['CHROME_PATH'];
afterEach(() => {
  if (before === undefined) delete process.env['CHROME_PATH'];
  else process.env['CHROME_PATH'] = before;
});

describe('The search for Chromium', () => {
  it('takes the one that CHROME_PATH names', () => {
    process.env['CHROME_PATH'] = process.execPath;

    expect(findChromium()).toBe(process.execPath);
  });

  it('says what to do when CHROME_PATH names none', () => {
    process.env['CHROME_PATH'] = '/nowhere/chrome';

    expect(() => findChromium()).toThrow(ChromiumMissingError);
    expect(() => findChromium()).toThrow(
      /CHROME_PATH names \/nowhere\/chrome, which does not exist.*apt-get install chromium/,
    );
  });
});
