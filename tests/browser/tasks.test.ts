/** The ten tasks of docs/tasks.md, each from the start page, by as many steps as are written there. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Acts } from './count-acts.ts';
import { countActs } from './count-acts.ts';
import type { Visit } from './open-browser.ts';
import { openBrowser, visit } from './open-browser.ts';

const productUrl = inject('productUrl');
const RECOMMENDATION = 'Deliver the shift without worsening health inequalities';
const CONCERN = 'Digital exclusion may make the NHS harder to reach for some';
const THEME = 'Inclusion and health inequalities';

let browser: Browser;
let opened: Visit;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});
const list = (): Locator => page.getByRole('treegrid', { name: 'Everything in the view, as a list' });
const details = (): Locator => page.getByRole('region', { name: 'Details' });
const view = (): Locator => page.getByRole('region', { name: 'View', exact: true });
const titleOf = (text: string): Locator => details().getByRole('heading', { level: 2, name: text, exact: true });
const openView = (name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'What to show' }).getByRole('link', { name, exact: true }).click();
const openComparison = async (name: string): Promise<void> => {
  await openView('Compare');
  await page.getByRole('navigation', { name: 'What to compare' }).getByRole('link', { name, exact: true }).click();
};

/** Writes `/` and words, and opens the first of what is found. */
async function goTo(words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await page.getByRole('dialog').getByRole('option', { name: words }).first().click();
  await titleOf(words).waitFor();
}
const copy = (form: string): Promise<void> =>
  details()
    .getByRole('button', { name: `Copy ${form}` })
    .click();

/** How each task is done; what it returns looks at what came of it, when no more is counted. */
const DEEDS: Readonly<Record<string, (acts: Acts) => Promise<() => Promise<void>>>> = {
  'Find what one seldom-heard group said about one concern, and cite it': async () => {
    await goTo('Sex workers');
    await details()
      .getByRole('link', { name: /^Cite the words of .*sex worker/i })
      .click();
    await copy('Plain text');
    return async () => {
      await details().getByText('Plain text copied.').waitFor();
      const plain = details().getByRole('textbox', { name: 'Plain text' });
      await expect.poll(() => plain.inputValue()).toMatch(/sex worker.*line \d+.*data version [0-9a-f]{16}/is);
      await details()
        .getByRole('link', { name: 'Patient information may be shared with third parties' })
        .first()
        .waitFor();
    };
  },

  'Put it into a paper': async () => {
    await goTo(CONCERN);
    await details().getByRole('button', { name: 'Cite' }).click();
    await copy('BibTeX');
    return async () => {
      await expect.poll(() => details().getByRole('textbox', { name: 'BibTeX' }).inputValue()).toMatch(/^@\w+\{/);
      const link = await details().getByRole('textbox', { name: 'Link' }).inputValue();
      await page.goto(link);
      await titleOf(CONCERN).waitFor();
    };
  },

  'Name a recommendation and show everything behind it': async () => {
    await goTo(RECOMMENDATION);
    await details().getByRole('link', { name: 'Evidence brief' }).click();
    return async () => {
      const brief = page.getByRole('main');
      for (const name of [RECOMMENDATION, 'Who raised it, and how strongly', 'What it answers', 'What is missing']) {
        await brief.getByRole('heading', { name }).first().waitFor();
      }
    };
  },

  'Find a concern that nobody answers': async () => {
    await openComparison('Gaps');
    const row = view().getByRole('row').filter({ hasText: 'Concerns that nobody answers' });
    await row.getByRole('link').or(row.getByRole('button')).first().click();
    return async () => {
      await view().getByRole('heading', { name: 'Concerns that nobody answers' }).waitFor();
      await expect.poll(() => view().locator('a[href*="/concern/"]').count()).toBeGreaterThan(0);
    };
  },

  'Say what public and staff share and where they part': async () => {
    await openView('Compare');
    await view().getByRole('link', { name: 'Both raise it, not alike' }).click();
    return async () => {
      await view().getByRole('heading', { name: 'What Public and Staff raise' }).waitFor();
      for (const part of ['Both raise it', 'Only Public', 'Only Staff', 'One raises it, the other less so or not']) {
        await view().getByRole('row').filter({ hasText: part }).first().waitFor();
      }
      await view().locator('a[href*="node="]').first().waitFor();
    };
  },

  'Compare two strands on one theme': async () => {
    await openComparison('Strands');
    await view().getByRole('combobox', { name: 'Theme' }).selectOption(THEME);
    await view().getByRole('combobox').nth(1).selectOption('Community engagement');
    await view().getByRole('combobox').nth(2).selectOption('Online events');
    return async () => {
      const title = /Community engagement.*Online events.*: Inclusion and health inequalities$/;
      await view().getByRole('heading', { name: title }).waitFor();
      await view().getByText('Strands are not pooled', { exact: false }).waitFor();
    };
  },

  'Find the strongest evidence for a recommendation of your choice': async () => {
    await openView('Threads');
    await view().getByRole('combobox', { name: 'In order of' }).selectOption('how many quotes');
    await view().getByRole('rowheader').first().getByRole('link').click();
    return async () => {
      await details().getByRole('heading', { level: 2 }).first().waitFor();
      await details()
        .getByText(/quotes? that bears? it out|what it rests on|what stands behind/i)
        .first()
        .waitFor();
    };
  },

  'Show a colleague this picture': async (acts) => {
    await goTo(CONCERN);
    acts.besides();
    const address = page.url();
    return async () => {
      const colleague = await visit(browser, address);
      await colleague.page.getByRole('heading', { level: 2, name: CONCERN, exact: true }).waitFor();
      expect(colleague.page.url()).toBe(address);
      await expect.poll(() => rowsOf(colleague.page)).toEqual(await rowsOf(page));
      await colleague.leave();
    };
  },

  'Read around a quote': async () => {
    await goTo(CONCERN);
    const quote = details().locator('blockquote a').first();
    const words = (await quote.innerText()).replaceAll(/[“”]/g, '');
    await quote.click();
    return async () => {
      const marked = page.getByRole('article', { name: 'The report' }).locator('[data-marked] mark');
      await marked.waitFor();
      await expect.poll(() => marked.innerText()).toBe(words);
    };
  },

  'List what the chapter leaves uncoded': async () => {
    await openComparison('Uncoded');
    await view()
      .getByRole('link', { name: /^Read line \d+ in the report$/ })
      .first()
      .click();
    return async () => {
      await page.getByRole('article', { name: 'The report' }).locator('[data-marked]').first().waitFor();
    };
  },
};

/** The tasks as they are written down, each with the number of its steps. */
const TASKS = [...readFileSync('docs/tasks.md', 'utf8').matchAll(/^\| ([A-Z][^|]+) \| (1\. .+) \|$/gm)].map(
  ([, task = '', steps = '']) => [task, steps.match(/(?<= |^)\d\. /g)?.length ?? 0] as const,
);

it('The tasks that are written down are those that are done here', () => {
  expect(TASKS.map(([task]) => task).sort()).toEqual(Object.keys(DEEDS).sort());
});

describe('A researcher who comes for the first time does in as many steps as are written down, and at most five:', () => {
  beforeEach(async () => {
    opened = await visit(browser, productUrl, { permissions: ['clipboard-read', 'clipboard-write'] });
    ({ page } = opened);
    await list().waitFor();
  });
  afterEach(async () => {
    await opened.leave();
    expect(opened.faults).toEqual([]);
  });

  it.each(TASKS)('%s', async (task, steps) => {
    const acts = await countActs(page);

    const look = await DEEDS[task]?.(acts);

    await expect.poll(() => acts.done.length).toBe(steps);
    expect(acts.done.length).toBeLessThanOrEqual(5);
    await look?.();
  });
});

async function rowsOf(shown: Page): Promise<string[]> {
  const rows = shown.getByRole('treegrid', { name: 'Everything in the view, as a list' }).getByRole('row');
  await rows.first().waitFor();
  return rows.allInnerTexts();
}
