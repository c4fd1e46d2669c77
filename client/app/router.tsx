import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import type { RawAddress } from '../address/view-state.ts';
import { Broken } from './broken.tsx';
import { fetchedPage } from './fetched-page.tsx';
import { NotFound } from './not-found.tsx';
import { ReportPage } from './report-page.tsx';

const BriefPage = fetchedPage(async () => (await import('../brief/brief-page.tsx')).BriefPage);
const LimitsPage = fetchedPage(async () => (await import('../limits/limits-page.tsx')).LimitsPage);

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Broken });

export const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: keepText,
  component: ReportPage,
});

const limitsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/what-this-can-and-cannot-say',
  component: LimitsPage,
});

const briefRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/brief',
  validateSearch: keepText,
  component: BriefPage,
});

export function makeRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([reportRoute, limitsRoute, briefRoute]),
    parseSearch: (text): RawAddress => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: writeSearch,
    scrollRestoration: false,
  });
}

function keepText(search: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Slashes and commas stay as they are: an address is also read by people. */
function writeSearch(search: Record<string, unknown>): string {
  const text = new URLSearchParams(keepText(search)).toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
