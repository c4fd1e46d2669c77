import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What of a page depends on its colours alone. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** What of it depends on its width; the rest was found on the first screen. */
const OF_WIDTH = [...OF_COLOURS, 'target-size', 'scrollable-region-focusable'];

export const ALL_RULES = (axe: AxeBuilder): AxeBuilder => axe.withTags(RULES);
export const RULES_OF_COLOURS = (axe: AxeBuilder): AxeBuilder => axe.withRules(OF_COLOURS);
export const RULES_OF_WIDTH = (axe: AxeBuilder): AxeBuilder => axe.withRules(OF_WIDTH);

/**
 * Axe in its legacy way, which looks into no frame of another origin, of which there is none, and told to describe no more than what is wrong: a
 * fifth of the time. What it finds; and whether the page is wider than the screen, or something that floats above it goes beyond.
 */
export async function findFaults(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await choose(axe).analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  return [...told, ...(await page.evaluate(listWiderThanScreen)), ...(await page.evaluate(listBeyondScreen))];
}

/** Runs in the page. */
export function listWiderThanScreen(): string[] {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > window.innerWidth ? [`the page is ${String(scrollWidth)} pixels wide`] : [];
}

/** Runs in the page. */
function listBeyondScreen(): string[] {
  const floating = [...document.querySelectorAll('.popover, .palette, .pointed')].filter((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left < -1 || top < -1 || right > window.innerWidth + 1 || bottom > window.innerHeight + 1;
  });
  return floating.map(({ className }) => `.${className} goes beyond the screen`);
}
