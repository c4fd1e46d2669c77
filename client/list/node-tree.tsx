import { useMemo, useState } from 'react';
import type { Key } from 'react-aria-components';
import { Button, Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { KindMark } from '../graph-view/kind-mark.tsx';
import type { NodeState } from '../graph-view/scene.ts';
import { KIND_NAMES, list as words } from '../strings/common.ts';
import { NodeName } from './node-name.tsx';
import type { ListGroup, ListRow } from './list-rows.ts';

interface Props {
  readonly groups: readonly ListGroup[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

const LIGHT_WORDS: Readonly<Record<NodeState, string>> = {
  rest: '',
  lit: words.onThread,
  apart: words.apart,
  faded: words.behind,
};

/** The graph in words: the same nodes, the same selection, by keyboard alone. */
export function NodeTree({ groups, selectedId, onSelect }: Props) {
  const [touched, setTouched] = useState<ReadonlyMap<Key, boolean>>(new Map());
  const open = useMemo(() => openKeys(groups, selectedId), [groups, selectedId]);
  const expanded = new Set([...open].filter((key) => touched.get(key) !== false));
  for (const [key, isOpen] of touched) if (isOpen) expanded.add(key);
  return (
    <Tree
      className="tree"
      aria-label={words.label}
      items={groups}
      selectionMode="single"
      selectionBehavior="toggle"
      disallowEmptySelection
      selectedKeys={selectedId === null ? [] : [selectedId]}
      onSelectionChange={(keys) => {
        const key = keys === 'all' ? undefined : [...keys][0];
        if (typeof key === 'string' && key !== selectedId) onSelect(key);
      }}
      expandedKeys={expanded}
      onExpandedChange={(keys) => {
        setTouched(noteToggled(touched, expanded, keys));
      }}
    >
      {(group) => <GroupItem group={group} />}
    </Tree>
  );
}

/** Kinds are open, and the headlines above what is selected or lit. */
function openKeys(groups: readonly ListGroup[], selectedId: string | null): Set<Key> {
  const holdsSelected = (row: ListRow): boolean => row.node.id === selectedId || row.parts.some(holdsSelected);
  const opened = (row: ListRow): string[] => [
    ...(row.parts.some((part) => holdsSelected(part)) ? [row.node.id] : []),
    ...row.parts.flatMap(opened),
  ];
  return new Set([...groups.map(({ id }) => id), ...groups.flatMap(({ rows }) => rows.flatMap(opened))]);
}

function noteToggled(touched: ReadonlyMap<Key, boolean>, before: ReadonlySet<Key>, after: Set<Key>): Map<Key, boolean> {
  const next = new Map(touched);
  for (const key of after) if (!before.has(key)) next.set(key, true);
  for (const key of before) if (!after.has(key)) next.set(key, false);
  return next;
}

function GroupItem({ group }: { readonly group: ListGroup }) {
  const { id, kind, rows, count, litCount } = group;
  const isLit = rows.some(({ state }) => state !== 'rest');
  const number = isLit ? words.countOnThread(litCount, count) : String(count);
  const name = `${KIND_NAMES[kind].many} ${number}`;
  return (
    <TreeItem id={id} textValue={name} className="tree-group">
      <TreeItemContent>
        <Toggle />
        <KindMark kind={kind} />
        <span className="tree-group-name">{KIND_NAMES[kind].many}</span>
        <span className="tree-count">{number}</span>
      </TreeItemContent>
      <Collection items={rows}>{(row) => <RowItem row={row} />}</Collection>
    </TreeItem>
  );
}

function RowItem({ row }: { readonly row: ListRow }) {
  const { id, node, state, parts } = row;
  const light = LIGHT_WORDS[state];
  return (
    <TreeItem
      id={id}
      textValue={light === '' ? node.label : `${node.label}, ${light}`}
      className={`tree-row tree-${state}`}
    >
      <TreeItemContent>
        {parts.length > 0 ? <Toggle /> : <span className="tree-space" />}
        <NodeName node={node} />
        {light === '' ? null : <span className="visually-hidden">, {light}</span>}
      </TreeItemContent>
      <Collection items={parts}>{(part) => <RowItem row={part} />}</Collection>
    </TreeItem>
  );
}

function Toggle() {
  return (
    <Button slot="chevron" className="tree-toggle">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M4 2 L8 6 L4 10" />
      </svg>
    </Button>
  );
}
