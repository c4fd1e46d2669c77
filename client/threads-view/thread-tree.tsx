import { useMemo } from 'react';
import { Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { FirstOf } from '../details/first-of.tsx';
import { KindMark } from '../graph-view/kind-mark.tsx';
import { NodeName } from '../list/node-name.tsx';
import { SteadyRows } from '../list/steady-rows.tsx';
import { TreeToggle } from '../list/tree-toggle.tsx';
import { threads as words } from '../strings/threads.ts';
import type { Branch } from './branches.ts';
import { makeBranches, makeGroupBranches } from './branches.ts';
import type { RowGroup } from './group-rows.ts';
import type { ThreadRow } from './thread-rows.ts';

interface Props {
  readonly rows: readonly ThreadRow[];
  /** Null where the rows are not grouped. */
  readonly groups: readonly RowGroup[] | null;
}

/** The same threads, each hanging from the end that one reads from. Enter selects, arrows open and close. */
export function ThreadTree({ rows, groups }: Props) {
  const { state, go } = useAddress();
  const { from, group } = state;
  const branches = useMemo(
    () =>
      groups === null || group === null
        ? makeBranches(rows, from)
        : makeGroupBranches(groups, from, words.noGroup[group]),
    [rows, groups, from, group],
  );
  return (
    <FirstOf items={branches} upTo={branches.findLastIndex(({ id }) => state.branches.includes(id))}>
      {(shown) => (
        <SteadyRows>
          <Tree
            className="tree threads-tree"
            aria-label={words.label}
            items={shown}
            dependencies={[state.node, state.branches]}
            expandedKeys={state.branches}
            onExpandedChange={(keys) => {
              go({ branches: [...keys].map(String) }, { replace: true });
            }}
            onAction={(key) => {
              const node = String(key).split('~').at(-1);
              if (node !== undefined && node !== '' && !/^group~[^~]+$/.test(String(key)))
                go({ node, also: [], at: null, pane: null });
            }}
          >
            {(branch) => <BranchItem branch={branch} selectedId={state.node} open={state.branches} />}
          </Tree>
        </SteadyRows>
      )}
    </FirstOf>
  );
}

/** More than hangs from any one thing of a usual report. */
const BELOW_MOST = 250;

interface BranchProps {
  readonly branch: Branch;
  readonly selectedId: string | null;
  readonly open: readonly string[];
}

function BranchItem({ branch, selectedId, open }: BranchProps) {
  const { id, node, label, relation, basis, branches } = branch;
  // One tells that it can be opened; of a large report the others come when it is.
  const shown = branches.slice(0, open.includes(id) ? BELOW_MOST : 1);
  const said = [words.relations[relation], basis === 'INFERRED' ? `(${words.inferred})` : ''].join(' ').trim();
  const isSelected = node !== null && node.id === selectedId;
  return (
    <TreeItem
      id={id}
      textValue={[said, label].join(' ').trim()}
      className={node === null ? 'tree-group' : isSelected ? 'tree-row threads-selected' : 'tree-row'}
    >
      <TreeItemContent>
        {branches.length > 0 ? <TreeToggle /> : <span className="tree-space" />}
        {node === null ? null : <KindMark kind={node.kind} />}
        <span className="threads-branch">
          {said === '' ? null : <span className="threads-relation">{said} </span>}
          {node === null ? label : <NodeName node={node} />}
        </span>
        {branches.length === 0 ? null : (
          <span className="tree-count" title={words.hanging(branches.length)}>
            {branches.length}
          </span>
        )}
      </TreeItemContent>
      <Collection items={shown} dependencies={[selectedId, open]}>
        {(below) => <BranchItem branch={below} selectedId={selectedId} open={open} />}
      </Collection>
      {open.includes(id) && branches.length > shown.length ? (
        <LeftOut id={`${id}~`} count={branches.length - shown.length} />
      ) : null}
    </TreeItem>
  );
}

function LeftOut({ id, count }: { readonly id: string; readonly count: number }) {
  const told = words.leftOut(count);
  return (
    <TreeItem id={id} textValue={told} className="tree-row">
      <TreeItemContent>
        <span className="tree-space" />
        <span className="threads-branch">{told}</span>
      </TreeItemContent>
    </TreeItem>
  );
}
