/** What of a capped picture is open: themes and nodes by their id, and pages of what is capped as `owner~kind~pages`. Pure. */
import type { NodeKind } from '../report/report-graph.ts';

/** `ANY`: of every kind together. */
export type CapKind = NodeKind | 'ANY';

/** What stands behind a cap, and the token that opens the next page of it. */
export interface More {
  readonly id: string;
  readonly owner: string;
  readonly kind: CapKind;
  readonly count: number;
  readonly token: string;
}
export interface Opened {
  readonly ids: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, number>;
}

const PAGE = 24;
const PAGES_MOST = 400;

export function readOpened(open: readonly string[]): Opened {
  const pages = new Map<string, number>();
  const ids = open.filter((token) => {
    const match = /^(.*~[A-Z]+)~(\d{1,3})$/.exec(token);
    if (match === null) return true;
    pages.set(match[1] ?? '', Math.min(Number(match[2]), PAGES_MOST));
    return false;
  });
  return { ids: new Set(ids), pages };
}

/** The themes and nodes that an address names as open, or of which it shows more. */
export function listOwners(open: readonly string[]): string[] {
  const { ids, pages } = readOpened(open);
  return [...ids, ...[...pages.keys()].map((key) => key.replace(/~.*$/, ''))];
}

/** How many may stand where `first` stand at the beginning. */
export function allow({ pages }: Opened, owner: string, kind: CapKind, first: number): number {
  return first + PAGE * (pages.get(`${owner}~${kind}`) ?? 0);
}

export function makeMore({ pages }: Opened, owner: string, kind: CapKind, count: number): More[] {
  if (count <= 0) return [];
  const key = `${owner}~${kind}`;
  return [{ id: `more ${key}`, owner, kind, count, token: `${key}~${String((pages.get(key) ?? 0) + 1)}` }];
}

/** Of a theme that is closed: its own id opens it. */
export function makeClosed(owner: string, count: number): More[] {
  return count <= 0 ? [] : [{ id: `more ${owner}~ANY`, owner, kind: 'ANY', count, token: owner }];
}

/** What pressing a count or a title does to the address. */
export function changeOpen(open: readonly string[], token: string): string[] {
  return /~\d{1,3}$/.test(token) ? openMore(open, token) : toggleOpen(open, token);
}

/** The tokens of an address with one more; a further page takes the place of the one before. */
function openMore(open: readonly string[], token: string): string[] {
  const stem = token.replace(/~\d{1,3}$/, '~');
  const kept = open.filter((one) => one !== token && !(stem !== token && one.startsWith(stem)));
  return [...kept, token];
}

/** Opens what is closed, and closes what is open with every page that it had. */
export function toggleOpen(open: readonly string[], id: string): string[] {
  const isOpen = open.includes(id);
  return isOpen ? open.filter((one) => one !== id && !one.startsWith(`${id}~`)) : [...open, id];
}
