/** What was selected in this window, latest first. Kept while the window is open, where the browser lets us. */
const KEY = 'golden-thread.recent';
const MOST = 8;
let recent: readonly string[] | null = null;

export function listRecent(): readonly string[] {
  recent ??= recall();
  return recent;
}

export function visitNode(id: string): void {
  recent = [id, ...listRecent().filter((one) => one !== id)].slice(0, MOST);
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(recent));
  } catch {
    // It is remembered until the page is left.
  }
}

function recall(): string[] {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
