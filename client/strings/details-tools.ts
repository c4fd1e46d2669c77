/** What can be done with the thing selected. */
export const detailsTools = {
  label: 'This thing',
  back: 'Back to what was shown before',
  forward: 'Forward again',
  copy: 'Copy link',
  copied: 'The link is copied.',
  refused: 'The browser does not let us copy. Here it is, to be copied by hand:',
  byHand: 'The link',
  inView: { explore: 'In Explore', threads: 'In Threads', read: 'In Read', query: 'In Query' },
};
