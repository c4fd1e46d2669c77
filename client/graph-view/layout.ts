/** Where everything stands: what every way of laying out gives. */
import type { NodeKind } from '../report/report-graph.ts';
import type { NodeText } from './node-size.ts';
import type { More } from './opened.ts';

/** The middle, and the size, in pixels at zoom 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}
export interface Place extends NodeText, Box {
  /** The reader put it there, maybe over another. */
  readonly isMoved?: boolean;
}
/** Over a group of one kind; or, without a kind, over all that a thread leaves behind. `x` is where its words begin. */
export interface Heading {
  readonly kind: NodeKind | null;
  readonly band: 'front' | 'behind';
  /** Null over what is capped: the caps say how many there are. */
  readonly count: number | null;
  readonly x: number;
  readonly y: number;
}
export interface LaneBox extends Box {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** Where its name stands. */
  readonly title: Box;
  readonly isFaded: boolean;
}
export interface MorePlace extends Box {
  readonly more: More;
  /** What it says, where its place does not tell of what. */
  readonly lines?: readonly string[];
}
export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  readonly headings: readonly Heading[];
  readonly lanes: readonly LaneBox[];
  readonly mores: readonly MorePlace[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** Kinds stand in columns, parts beneath their headline. */
  readonly isColumned: boolean;
}
