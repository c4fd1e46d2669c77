/** Where a link of a page in `docs/` leads: out to the web, or to a file that comes with the product's source. */
export type Target =
  { readonly type: 'web'; readonly url: string } | { readonly type: 'file'; readonly path: string } | null;

const DOCS = 'file:///docs/';

/** `../data/coding-manual.md` → `data/coding-manual.md`. Null for whatever is neither web nor file: it is shown as words. */
export function resolveLink(href: string): Target {
  if (!URL.canParse(href, DOCS)) return null;
  const url = new URL(href, DOCS);
  if (url.protocol === 'https:' || url.protocol === 'http:') return { type: 'web', url: url.href };
  return url.protocol === 'file:' ? { type: 'file', path: url.pathname.slice(1) } : null;
}
