/** What is open, hidden, moved and laid out in Explore. */
import type { Field } from './field.ts';
import { id, ids, oneOf, someOf, whole } from './field.ts';

export const LAYOUTS = ['thread', 'theme', 'force', 'concentric'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export const LINK_TYPES = [
  'MITIGATES',
  'RAISED_BY',
  'EVIDENCES',
  'CONFLICTS_WITH',
  'SPOKEN_BY',
  'ASKED_OF',
  'PART_OF',
] as const;

/** A node where the reader put it: the middle, in whole pixels at zoom 1. */
export interface Moved {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** `id@x.y`, with commas between them; no id ends so. */
const moved: Field<readonly Moved[]> = {
  start: [],
  read: (value) => {
    const parts = value.split(',').map(readMoved);
    return parts.every((part) => part !== null) ? parts : null;
  },
  write: (value) => value.map(({ id: name, x, y }) => `${name}@${String(x)}.${String(y)}`).join(','),
};

function readMoved(text: string): Moved | null {
  const match = /^(.+)@(-?\d{1,6})\.(-?\d{1,6})$/.exec(text);
  return match === null ? null : { id: match[1] ?? '', x: Number(match[2]), y: Number(match[3]) };
}

export const EXPLORE_FIELDS = {
  /** Themes and nodes that are open, and how much more of a capped hub: `owner~kind~pages`. */
  open: ids,
  /** Only the world of what is selected, this many links deep. */
  near: whole(1, 3),
  /** The other end of a path from what is selected. */
  to: id,
  hidden: ids,
  moved,
  layout: oneOf(LAYOUTS, 'thread'),
  /** Link types that are switched off. */
  without: someOf(LINK_TYPES),
} as const;
