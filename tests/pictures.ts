/** `npm run pictures`: the pictures of the README, taken from the running product. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_OPTIONS, findChromium } from './browser/find-chromium.ts';
import { startProduct } from './product/start-product.ts';

const FOLDER = 'docs/images';
const PICTURES = [{ file: 'thread.png', width: 1280, height: 800 }] as const;

mkdirSync(FOLDER, { recursive: true });
const product = await startProduct();
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_OPTIONS] });
try {
  for (const { file, width, height } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.goto(product.url);
    await page.getByRole('searchbox', { name: 'Search' }).fill('human oversight');
    await page
      .getByRole('option', { name: /human oversight/ })
      .first()
      .click();
    await page
      .getByRole('heading', { name: /human oversight/ })
      .first()
      .waitFor();
    await page.locator('.graph-canvas canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}/${file}` });
  }
} finally {
  await browser.close();
  await product.stop();
}
