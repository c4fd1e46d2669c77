/** What the box offers: each leads to a view of the graph, or does one thing. */
import type { ViewState } from '../address/view-state.ts';
import type { GraphNode } from '../report/report-graph.ts';
import type { Hit } from './hit.ts';

interface EntryOf<Type extends string> {
  readonly type: Type;
  /** Of its own among all that the box shows. */
  readonly id: string;
}
export interface NodeEntry extends EntryOf<'node'> {
  readonly node: GraphNode;
  readonly because: string | null;
}
/** `hint`: other words by which it is found. */
export interface CommandEntry extends EntryOf<'command'> {
  readonly name: string;
  readonly hint: string;
  readonly does: Deed;
}
export interface HitEntry extends EntryOf<'hit'> {
  readonly hit: Hit;
  readonly change: Partial<ViewState>;
}
export interface MoreEntry extends EntryOf<'more'> {
  readonly name: string;
}
export type Entry = NodeEntry | CommandEntry | HitEntry | MoreEntry;

/** `open`: an address outside of the views. */
export type Deed =
  | { readonly type: 'change'; readonly change: Partial<ViewState> }
  | { readonly type: 'open'; readonly address: string; readonly search?: Readonly<Record<string, string>> }
  | { readonly type: 'slash'; readonly isOn: boolean };

export interface EntryGroup {
  readonly id: 'recent' | 'nodes' | 'words' | 'commands' | 'sections';
  readonly entries: readonly Entry[];
}
