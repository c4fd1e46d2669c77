/** What is said while the report is on its way, and where it does not come. */
import type { ApiErrorReason } from '../api/api-error.ts';

export const states = {
  loadingTitle: 'Reading the report',
  loading: 'Asking for the claims, who raised them, the quotes and the text. This takes a moment.',
  drawing: 'Drawing the graph',
  retry: 'Try again',
  againIn: (seconds: number): string => `Trying again by itself in ${String(seconds)} s`,
  byItself: 'It is tried again by itself.',
  trying: 'Trying again.',
  slow: 'This takes longer than usual: the server may just be starting, or be busy. It is still waited for.',
  partSlow: 'This takes longer than usual. The rest of the page can be used meanwhile.',
  askAnew: 'Ask anew',
  partTitle: 'This part could not be fetched',
  part: 'The server may be away, or may have been replaced by a newer one. What is on the page stays, and its address keeps what you had selected.',
  loadAnew: 'Load the whole page anew',
  layoutFailed: 'The layout could not be worked out, so things stand along the thread.',
  newerTitle: 'There are newer data',
  newer: (version: string): string =>
    `They were loaded while you were reading (data version ${version}). What you see is as it was.`,
  takeNewer: 'Show the newer data',
  emptyTitle: 'No report has been loaded yet',
  empty: 'Once a report is loaded, its recommendations, concerns and the people behind them stand here.',
  errors: {
    UNREACHABLE: {
      title: 'The server does not answer',
      body: 'Golden Thread runs on your own machine. See whether it is still running (npm start), then try again. What you had selected is kept in the address.',
    },
    DATABASE_AWAY: {
      title: 'The database is away',
      body: 'The server runs, but the graph database behind it does not answer. It may still be starting; try again in a moment.',
    },
    REFUSED: {
      title: 'The server could not answer',
      body: 'The question was refused. Trying again may help; if it does not, restart Golden Thread.',
    },
    NO_REPORT: {
      title: 'No report has been loaded yet',
      body: 'The database holds no report. Start Golden Thread with npm start: it loads the report before it serves it.',
    },
    CHANGED_MEANWHILE: {
      title: 'The data changed while it was being read',
      body: 'A new version was loaded at the same moment. Try again to read it whole.',
    },
  } satisfies Record<ApiErrorReason, { title: string; body: string }>,
  unexpectedTitle: 'Something went wrong in the viewer',
  unexpected: 'This is a fault of ours, not of the report. Going back to the start usually helps.',
  technical: 'What the machine said',
};
