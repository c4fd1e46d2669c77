/** What the box shows for what has been typed. Pure. */
import type { View, ViewState } from '../address/view-state.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { findNodes, fold } from '../search/find-nodes.ts';
import { paletteBox as words } from '../strings/palette-box.ts';
import type { CommandEntry, Entry, EntryGroup, HitEntry } from './entry.ts';
import type { Hit } from './hit.ts';
import { leadTo } from './hit.ts';
import { listCommands, listSections, listThemes } from './list-commands.ts';

export interface Asked {
  readonly graph: ReportGraph;
  readonly state: ViewState;
  readonly views: readonly View[];
  readonly typed: string;
  readonly recent: readonly string[];
  readonly hits: readonly Hit[];
  readonly hasMoreHits: boolean;
  readonly hasSlash: boolean;
  /** One kind of what was found in the words was asked for: nothing else stands beside it. */
  readonly isOneKind: boolean;
}

const NODES_SHOWN = 4;

/** At first what was visited and everything that can be done; then what is found by name, in the words of the report, and of deeds. */
export function groupEntries(asked: Asked): EntryGroup[] {
  const isSearching = asked.typed.trim() !== '';
  if (isSearching && asked.isOneKind) return [{ id: 'words', entries: listHits(asked) }];
  const groups: EntryGroup[] = isSearching
    ? [
        { id: 'nodes', entries: listNodes(asked) },
        { id: 'commands', entries: matchCommands(allCommands(asked), asked.typed) },
        { id: 'words', entries: listHits(asked) },
        { id: 'sections', entries: matchCommands(listSections(asked.graph), asked.typed) },
      ]
    : [
        { id: 'recent', entries: listRecent(asked) },
        { id: 'commands', entries: listCommands(asked.state, asked.views, asked.hasSlash) },
        { id: 'sections', entries: listSections(asked.graph) },
      ];
  return groups.filter(({ entries }) => entries.length > 0);
}

const allCommands = ({ graph, state, views, hasSlash }: Asked): CommandEntry[] => [
  ...listCommands(state, views, hasSlash),
  ...listThemes(graph),
];

function listNodes({ graph, typed }: Asked): Entry[] {
  const matches = findNodes(graph, typed);
  const shown = matches
    .slice(0, NODES_SHOWN)
    .map(({ node, because }): Entry => ({ type: 'node', id: node.id, node, because }));
  if (matches.length <= NODES_SHOWN) return shown;
  const does = { type: 'change', change: { find: typed.trim(), pane: 'find' } } as const;
  return [...shown, { type: 'command', id: 'in-list', name: words.inList(matches.length), hint: '', does }];
}

function listHits({ graph, hits, hasMoreHits }: Asked): Entry[] {
  const entries = hits.flatMap((hit): HitEntry[] => {
    const change = leadTo(graph, hit);
    return change === null ? [] : [{ type: 'hit', id: `hit-${hit.node.id}`, hit, change }];
  });
  return hasMoreHits ? [...entries, { type: 'more', id: 'more', name: words.moreWords }] : entries;
}

function listRecent({ graph, state, recent }: Asked): Entry[] {
  return recent
    .filter((id) => id !== state.node)
    .flatMap((id) => graph.nodes.get(id) ?? [])
    .map((node) => ({ type: 'node', id: node.id, node, because: null }));
}

/** All words must begin a word of its name or of its hint. */
function matchCommands(commands: readonly CommandEntry[], typed: string): CommandEntry[] {
  const asked = fold(typed).split(' ');
  return commands.filter(({ name, hint }) => {
    const text = ` ${fold(`${name} ${hint}`)}`;
    return asked.every((word) => text.includes(` ${word}`));
  });
}
