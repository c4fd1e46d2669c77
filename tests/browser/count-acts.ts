import type { Page } from 'playwright-core';

/** What a person does: a press, a stretch of typing, a choice; and what the browser itself has for them, such as its line for the address. */
type Act = 'press' | 'type' | 'choose' | 'beside';
export interface Acts {
  readonly done: readonly Act[];
  /** Something that is done outside the page. */
  besides(): void;
}

/** Counts what is done to the page from here on, as the page itself is told of it. Keys that follow each other are one act. */
export async function countActs(page: Page): Promise<Acts> {
  const done: Act[] = [];
  const note = (act: Act): void => {
    if (act !== 'type' || done.at(-1) !== 'type') done.push(act);
  };
  await page.exposeFunction('noteAct', note);
  await page.evaluate(() => {
    const { noteAct } = window as unknown as { noteAct: (act: Act) => void };
    const tell = (event: string, act: Act): void => {
      window.addEventListener(
        event,
        ({ target }) => {
          if (event !== 'change' || target instanceof HTMLSelectElement) noteAct(act);
        },
        { capture: true },
      );
    };
    tell('pointerdown', 'press');
    tell('keydown', 'type');
    tell('change', 'choose');
  });
  return {
    done,
    besides: () => {
      note('beside');
    },
  };
}
