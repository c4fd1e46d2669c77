/** The page as a screen reader is given it: roles, names and states, and nothing of the DOM besides. */
import type { CDPSession, Page } from 'playwright-core';

export interface Told {
  readonly role: string;
  readonly name: string;
  /** What DevTools calls the element; only for putting the focus on it. */
  readonly element: number;
  readonly focused: boolean;
  /** Roles and names that it stands in, the nearest first. */
  readonly within: readonly Pick<Told, 'role' | 'name'>[];
}
export interface Tree {
  read(): Promise<Told[]>;
  /** Waits for the first of a role whose name fits. @throws Error with what there was of that role */
  find(role: string, name: string | RegExp, within?: string): Promise<Told>;
  /** Puts the focus on it and presses a key. */
  press(one: Told, key: string): Promise<void>;
}

const PATIENCE_MS = 20_000;
const PAUSE_MS = 100;

export async function openTree(page: Page): Promise<Tree> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Accessibility.enable');
  const read = (): Promise<Told[]> => readTree(devTools);
  const find: Tree['find'] = async (role, name, within) => {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const ofRole = (await read()).filter((one) => one.role === role);
      const found = ofRole.find((one) => fits(one, name) && (within === undefined || isWithin(one, within)));
      if (found !== undefined) return found;
      if (Date.now() > until) throw new Error(`No ${role} is called ${String(name)} among: ${listNames(ofRole)}`);
      await page.waitForTimeout(PAUSE_MS);
    }
  };
  const press: Tree['press'] = async ({ element }, key) => {
    await devTools.send('DOM.focus', { backendNodeId: element });
    await page.keyboard.press(key);
  };
  return { read, find, press };
}

const fits = (one: Told, name: string | RegExp): boolean =>
  typeof name === 'string' ? one.name === name : name.test(one.name);
const isWithin = (one: Told, name: string): boolean => one.within.some((outer) => outer.name === name);
const listNames = (told: readonly Told[]): string => told.map(({ name }) => `“${name}”`).join(', ');

async function readTree(devTools: CDPSession): Promise<Told[]> {
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (value: { value?: unknown } | undefined): string =>
    typeof value?.value === 'string' ? value.value : '';
  const climb = (id: string | undefined): Pick<Told, 'role' | 'name'>[] => {
    const outer = id === undefined ? undefined : byId.get(id);
    if (outer === undefined) return [];
    return [{ role: text(outer.role), name: text(outer.name) }, ...climb(outer.parentId)];
  };
  return nodes
    .filter(({ ignored, backendDOMNodeId }) => !ignored && backendDOMNodeId !== undefined)
    .map(({ role, name, properties, parentId, backendDOMNodeId = 0 }) => ({
      role: text(role),
      name: text(name),
      element: backendDOMNodeId,
      focused: properties?.some((one) => one.name === 'focused' && one.value.value === true) === true,
      within: climb(parentId),
    }));
}
