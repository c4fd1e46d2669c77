/** The words of Explore. */
import type { LayoutName } from '../address/explore-fields.ts';
import { plural } from './plural.ts';

const LAYOUT_NAMES: Readonly<Record<LayoutName, string>> = {
  thread: 'Along the thread',
  theme: 'By theme',
  force: 'What is linked, close together',
  concentric: 'In rings around what is selected',
};

const steps = {
  opened: 'Opened the page',
  selected: (name: string): string => `Selected ${name}`,
  cleared: 'Cleared the selection',
  also: 'Changed what else is selected',
  openedOne: (names: string): string => `Opened ${names}`,
  closed: (names: string): string => `Closed ${names}`,
  hid: (names: string): string => `Hid ${names}`,
  showed: (names: string): string => `Showed ${names} again`,
  near: (depth: number): string => `Kept only what is within ${plural(depth, 'link', 'links')}`,
  everything: 'Showed everything again',
  path: (name: string): string => `Asked for the path to ${name}`,
  noPath: 'Left the path',
  moved: 'Moved or let go',
  layout: (name: string): string => `Laid out: ${name}`,
  filtered: 'Changed what is shown',
};

export const explore = {
  noTheme: 'Of no theme',
  more: (count: number): string => `${String(count)} more`,
  moreOf: 'more',
  moreKind: (count: number, kind: string): string => `${String(count)} more ${kind}`,
  moreIn: (what: string, of: string): string => `${what} in ${of}`,
  moreThemes: (count: number): string => `${String(count)} more ${count === 1 ? 'theme' : 'themes'}`,
  showMore: (count: number, of: string): string => `Show ${String(count)} more of ${of}`,
  showMoreKind: (count: number, kind: string, of: string): string =>
    `Show ${String(count)} more ${kind.toLowerCase()} of ${of}`,
  fewer: 'Show fewer',
  showFewer: (of: string): string => `Show fewer of ${of}`,
  themes: 'Themes',
  laneCount: (shown: number, all: number): string =>
    shown === all ? String(all) : `${String(shown)} of ${String(all)}`,
  strength:
    'The fuller a claim is coloured, the more different audiences raised it, in the more different ways of being heard. How often anybody is quoted plays no part.',
  strengthOf: (strength: number): string =>
    strength === 0
      ? 'Nobody is named as having raised it.'
      : `Raised by ${plural(strength, 'pair', 'pairs')} of an audience and a way of being heard.`,
  raisedCount: (count: number): string => `Raised ${plural(count, 'thing', 'things')}.`,
  linkOf: (from: string, name: string, to: string): string => `${from} – ${name} – ${to}`,
  linkOfParts: (from: string, to: string): string => `By this: ${from} – ${to}`,
  stated: 'The report states this link.',
  inferred: (why: string | null): string =>
    why === null ? 'The coder infers this link.' : `The coder infers this link: ${why}`,
  atOdds: 'at odds with',
  deeds: 'Do with it',
  deedsOf: (count: number): string => `Do with the ${String(count)}`,
  select: 'Select it',
  selectAlso: 'Select it as well',
  open: 'Open what hangs on it',
  close: 'Close what hangs on it',
  near: (depth: number): string => `Only what is within ${plural(depth, 'link', 'links')}`,
  nearNote: (depth: number): string => `Only what is within ${plural(depth, 'link', 'links')} of this:`,
  everything: 'Show everything',
  path: 'How the two hang together',
  pathToThis: 'How it hangs together with what is selected',
  pathFrom: 'From',
  pathTo: 'to',
  pathWaiting: 'Looking for the way',
  pathTold: (count: number | null): string =>
    count === null ? 'No path was found.' : `Joined by ${plural(count, 'link', 'links')}.`,
  inexact: 'Not every way was tried; a shorter one may exist.',
  noPathDeed: 'Leave the path',
  belongsTo: 'belongs to',
  hide: 'Hide it',
  hideAll: (count: number): string => `Hide all ${String(count)}`,
  hiddenNote: (count: number): string => `${plural(count, 'thing is', 'things are')} hidden.`,
  showHidden: 'Show all hidden',
  movedNote: (count: number): string => `${plural(count, 'thing stays', 'things stay')} where you put it.`,
  pin: 'Pin it where it is',
  unpin: 'Let it go back to its place',
  unpinAll: 'Let all go back',
  move: { up: 'Move it up', down: 'Move it down', left: 'Move it left', right: 'Move it right' },
  undo: 'Undo',
  undoOf: (told: string): string => `Undo: ${told}`,
  redo: 'Redo',
  redoOf: (told: string): string => `Redo: ${told}`,
  history: 'History',
  historyTitle: 'What was done',
  layout: 'Layout',
  layouts: LAYOUT_NAMES,
  steps,
};
