/**
 * GraphiQL 5.4 calls each of its tabs a tab and puts the button that chooses it and the one that closes it into that; but a tab holds no buttons, so that
 * screen readers do not tell of them. Here it is the list of buttons that it is.
 */
const MENDED = ['role', 'aria-selected'];

/** Now and whenever GraphiQL writes them anew. Returns the way to stop it. */
export function mendTabs(root: HTMLElement): () => void {
  const mend = (): void => {
    for (const list of root.querySelectorAll('.graphiql-tabs[role=tablist]')) list.setAttribute('role', 'list');
    for (const tab of root.querySelectorAll('.graphiql-tab[aria-selected]')) mendTab(tab);
  };
  const observer = new MutationObserver(mend);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: MENDED });
  mend();
  return () => {
    observer.disconnect();
  };
}

function mendTab(tab: Element): void {
  tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', tab.getAttribute('aria-selected') ?? 'false');
  tab.setAttribute('role', 'listitem');
  tab.removeAttribute('aria-selected');
}
