import { useMemo, useState } from 'react';
import type { Key } from 'react-aria-components';
import { Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { KindMark } from '../graph-view/kind-mark.tsx';
import type { NodeState } from '../graph-view/scene.ts';
import { list as words } from '../strings/common.ts';
import { explore } from '../strings/explore.ts';
import { InSight } from './in-sight.tsx';
import { NodeName } from './node-name.tsx';
import type { ListGroup, ListRow, MoreRow, NodeRow } from './list-rows.ts';
import { SteadyRows } from './steady-rows.tsx';
import { TreeToggle } from './tree-toggle.tsx';

interface Props {
  readonly groups: readonly ListGroup[];
  readonly selectedIds: readonly string[];
  /** Ids that the address has open. */
  readonly open: readonly string[];
  readonly onSelect: (id: string, isPressed: boolean) => void;
  readonly onOpen: (token: string) => void;
}

const LIGHT_WORDS: Readonly<Record<NodeState, string>> = {
  rest: '',
  lit: words.onThread,
  apart: words.apart,
  faded: words.behind,
};

/** The graph in words: the same nodes, the same selection, the same open, by keyboard alone. */
export function NodeTree({ groups, selectedIds, open, onSelect, onOpen }: Props) {
  const [touched, setTouched] = useState<ReadonlyMap<Key, boolean>>(new Map());
  const filled = useMemo(() => listFilled(groups), [groups]);
  const expanded = new Set([...filled].filter((key) => touched.get(key) !== false));
  const mores = useMemo(
    () => new Map(listRows(groups).flatMap((row) => (row.is === 'more' ? [[row.id, row]] : []))),
    [groups],
  );
  const toggle = (key: Key, isOpen: boolean): void => {
    if (open.includes(String(key)) !== isOpen && (!isOpen || !filled.has(key))) onOpen(String(key));
    else setTouched((before) => new Map(before).set(key, isOpen));
  };
  return (
    <SteadyRows>
      <Tree
        className="tree"
        aria-label={words.label}
        items={groups}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={selectedIds}
        onSelectionChange={(keys) => {
          const pressed = findPressed(keys, selectedIds);
          const more = pressed === null ? undefined : mores.get(pressed.id);
          if (more !== undefined) onOpen(more.token);
          else if (pressed !== null && !isGroup(groups, pressed.id)) onSelect(pressed.id, pressed.isAdded);
        }}
        expandedKeys={expanded}
        onExpandedChange={(keys) => {
          for (const key of keys) if (!expanded.has(key)) toggle(key, true);
          for (const key of expanded) if (!keys.has(key)) toggle(key, false);
        }}
      >
        {(group) => <GroupItem group={group} />}
      </Tree>
    </SteadyRows>
  );
}

const isGroup = (groups: readonly ListGroup[], key: string): boolean => groups.some(({ id }) => id === key);

/** What the last press was on: the one key more, or the one less. */
function findPressed(keys: Set<Key> | 'all', before: readonly string[]): { id: string; isAdded: boolean } | null {
  if (keys === 'all') return null;
  const added = [...keys].findLast((key) => !before.includes(String(key)));
  if (added !== undefined) return { id: String(added), isAdded: true };
  const gone = before.find((id) => !keys.has(id));
  return gone === undefined ? null : { id: gone, isAdded: false };
}

function listRows(groups: readonly ListGroup[]): ListRow[] {
  const unfold = (row: ListRow): ListRow[] => [row, ...row.parts.flatMap(unfold)];
  return groups.flatMap(({ rows }) => rows.flatMap(unfold));
}

/** Kinds, themes, and every row that has rows beneath it. */
function listFilled(groups: readonly ListGroup[]): Set<Key> {
  const rows = listRows(groups).filter(({ parts }) => parts.length > 0);
  return new Set([...groups.map(({ id }) => id), ...rows.map(({ id }) => id)]);
}

function GroupItem({ group }: { readonly group: ListGroup }) {
  const { id, kind, rows, count, shownCount, litCount } = group;
  const number = litCount > 0 ? words.countOnThread(litCount, count) : explore.laneCount(shownCount, count);
  return (
    <TreeItem id={id} textValue={`${group.name} ${number}`} className="tree-group">
      <TreeItemContent>
        <TreeToggle />
        {kind === null ? null : <KindMark kind={kind} />}
        <span className="tree-group-name">{group.name}</span>
        <span className="tree-count">{number}</span>
      </TreeItemContent>
      <Collection items={rows}>{(row) => <RowItem row={row} isInTheme={kind === null} />}</Collection>
    </TreeItem>
  );
}

function RowItem({ row, isInTheme }: { readonly row: ListRow; readonly isInTheme: boolean }) {
  return row.is === 'more' ? MoreItem({ row }) : NodeItem({ row, isInTheme });
}

function MoreItem({ row }: { readonly row: MoreRow }) {
  return (
    <TreeItem id={row.id} textValue={row.name} className="tree-row tree-more">
      <TreeItemContent>
        <span className="tree-space" />
        <span>{row.name}</span>
      </TreeItemContent>
    </TreeItem>
  );
}

function NodeItem({ row, isInTheme }: { readonly row: NodeRow; readonly isInTheme: boolean }) {
  const { id, node, state, parts, opens } = row;
  const light = LIGHT_WORDS[state];
  return (
    <TreeItem
      id={id}
      textValue={light === '' ? node.label : `${node.label}, ${light}`}
      className={`tree-row tree-${state}`}
      hasChildItems={opens || parts.length > 0}
    >
      <TreeItemContent>
        {({ isSelected }) => (
          <>
            {opens || parts.length > 0 ? <TreeToggle /> : <span className="tree-space" />}
            {isInTheme ? <KindMark kind={node.kind} /> : null}
            <NodeName node={node} />
            {light === '' ? null : <span className="visually-hidden">, {light}</span>}
            {isSelected ? <InSight /> : null}
          </>
        )}
      </TreeItemContent>
      <Collection items={parts}>{(part) => <RowItem row={part} isInTheme />}</Collection>
    </TreeItem>
  );
}
