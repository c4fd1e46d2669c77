/** What the view Compare holds of the address: which comparison, of what, and what is unfolded in it. */
import type { Axis, GapKind, Relation } from '../generated/graphql.ts';
import { flag, id, ids, maybeOneOf, oneOf, text } from './field.ts';

export const COMPARISONS = ['sides', 'matrix', 'gaps', 'figures', 'strands', 'heard', 'uncoded'] as const;
export const PARTS = [
  'shared',
  'differing',
  'opposed',
  'left_only',
  'right_only',
  'neither',
] as const satisfies readonly Lowercase<Relation>[];
export const AXES = ['audience', 'strand', 'theme', 'region', 'kind'] as const satisfies readonly Lowercase<Axis>[];
export const MEASURES = ['claims', 'quotes', 'statistics'] as const;
export const GAPS = [
  'unanswered_concern',
  'unanswered_problem',
  'unevidenced_recommendation',
  'single_audience',
  'single_strand',
  'unused_quote',
  'silent_audience',
  'answered_by_others',
] as const satisfies readonly Lowercase<GapKind>[];
export type Comparison = (typeof COMPARISONS)[number];

export const COMPARE_FIELDS = {
  /** Which comparison. */
  show: oneOf(COMPARISONS, 'sides'),
  /** Two audiences; null: the public and staff. */
  left: id,
  right: id,
  /** Which part of two sides is listed. */
  part: oneOf(PARTS, 'shared'),
  /** What the rows and columns of the matrix are; null, both: who raises which concern. */
  rows: maybeOneOf(AXES),
  columns: maybeOneOf(AXES),
  count: oneOf(MEASURES, 'claims'),
  /** The cell that is open: its row and its column, with a tilde between them. */
  cell: text,
  /** Narrower audiences stand for themselves and are not counted with those that they belong to. */
  narrower: flag('apart'),
  gap: oneOf(GAPS, 'unanswered_concern'),
  /** Two strands that are held against each other on a theme. */
  pair: ids,
  /** Who is looked at where one asks who is heard: seldom-heard groups alone, or everybody. */
  heard: maybeOneOf(['seldom']),
  /** What shows more of itself. */
  unfolded: ids,
} as const;
