/** What is said of an address that cannot be read whole, or names what is not there. */
import type { AddressFault, FieldName } from '../address/view-state.ts';
import { plural } from './plural.ts';

/** Of a field whose words are few: what it is, and what is shown where it is none of them. */
const CHOICES: Readonly<Partial<Record<FieldName, readonly [what: string, instead: string]>>> = {
  view: ['view', 'Explore is shown'],
  kinds: ['filter', 'the usual kinds are shown'],
  polarity: ['way of raising something', 'all are shown'],
  prevalence: ['word for how many', 'all are shown'],
  basis: ['basis of a link', 'what is stated and what is inferred are both shown'],
  near: ['distance in links', 'everything is shown'],
  layout: ['layout', 'things stand along the thread'],
  without: ['kind of link', 'all links are shown'],
  show: ['comparison', 'two sides are shown'],
  part: ['part of a comparison', 'what both raise is listed'],
  rows: ['kind of row', 'the usual rows are shown'],
  columns: ['kind of column', 'the usual columns are shown'],
  count: ['thing to count', 'claims are counted'],
  gap: ['kind of gap', 'concerns that nobody answers are listed'],
  heard: ['circle of people', 'everybody is shown'],
  nth: ['number of a place', 'the first is shown'],
  as: ['form of Threads', 'the table is shown'],
  from: ['end to read from', 'threads are read from recommendations'],
  group: ['way to group', 'threads are not grouped'],
  sort: ['order', 'threads stand as in the report'],
  ask: ['question', 'the first is asked'],
  pane: ['part of the page', 'the usual one is shown'],
  narrower: ['way to count narrower audiences', 'they are counted with theirs'],
  shade: ['shading', 'none is shown'],
  order: ['direction', 'the usual one holds'],
  threads: ['choice of threads', 'those of what is selected are shown'],
  names: ['way to name links', 'they wear no names'],
};

export const address = {
  sayFault: ({ field, value }: AddressFault): string => {
    if (field === 'unknown') return `“${value}” means nothing here and was left out.`;
    if (field === 'at') return `“${value}” is no place in the report, so none is marked.`;
    if (field === 'moved') return `“${value}” does not say where to put things, so they stand in their places.`;
    const [what, instead] = CHOICES[field] ?? [];
    return what === undefined || instead === undefined
      ? `“${field}=${value}” is not understood and was left out.`
      : `There is no ${what} “${value}”, so ${instead}.`;
  },
  changedTitle: 'The data have changed since this link was made',
  changed: (then: string, now: string): string => `It was made with data version ${then}; this is version ${now}.`,
  allThere: 'Everything that it names is still here.',
  goneTitle: 'Not everything that this address names is here',
  gone: (ids: readonly string[]): string =>
    `${plural(ids.length, 'thing that it names is', 'things that it names are')} not here: ${ids.join(', ')}.`,
  useNew: 'Go on with this version',
  goOn: 'Go on without',
  faultsTitle: 'Part of this address could not be read',
  dismiss: 'Put the address right',
};
