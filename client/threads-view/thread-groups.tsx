import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { BriefLink } from '../brief/brief-link.tsx';
import { FirstOf } from '../details/first-of.tsx';
import { threads as words } from '../strings/threads.ts';
import type { RowGroup } from './group-rows.ts';
import { ThreadTable } from './thread-table.tsx';

/** A table for each group; a closed one says how much is in it. */
export function ThreadGroups({ groups }: { readonly groups: readonly RowGroup[] }) {
  const { branches } = useAddress().state;
  return (
    <div className="threads-groups">
      <FirstOf items={groups} upTo={groups.findLastIndex(({ id }) => branches.includes(id))}>
        {(shown) => shown.map((group) => <Group key={group.id} group={group} />)}
      </FirstOf>
    </div>
  );
}

function Group({ group: { id, label, rows } }: { readonly group: RowGroup }) {
  const { state, go } = useAddress();
  const grouping = state.group ?? 'theme';
  const name = label ?? words.noGroup[grouping];
  const isOpen = state.branches.includes(id);
  return (
    <Disclosure
      className="threads-group"
      isExpanded={isOpen}
      onExpandedChange={(opens) => {
        const others = state.branches.filter((one) => one !== id);
        go({ branches: opens ? [...others, id] : others }, { replace: true });
      }}
    >
      <Heading level={2}>
        <Button slot="trigger" className="threads-group-name">
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2 L8 6 L4 10" />
          </svg>
          <span>{name}</span>
          <span className="tree-count">{words.groupRows(rows.length)}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        {isOpen ? (
          <>
            {label === null ? null : <BriefLink id={id} label={words.briefOf(name)} />}
            <ThreadTable rows={rows} label={`${words.groupedBy(words.groups[grouping])}: ${name}`} />
          </>
        ) : null}
      </DisclosurePanel>
    </Disclosure>
  );
}
