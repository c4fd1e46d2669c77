import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Key } from 'react-aria-components';
import { GROUPINGS, SORTS } from '../address/thread-fields.ts';
import { useAddress } from '../address/use-address.ts';
import { threads as words } from '../strings/threads.ts';
import type { ThreadRow } from './thread-rows.ts';

/** As a table or a tree, from which end, in which groups and order. */
export function ThreadTools({ rows }: { readonly rows: readonly ThreadRow[] }) {
  const { state, go } = useAddress();
  const fresh = { opened: '', branches: [] } as const;
  return (
    <div className="threads-tools" role="group" aria-label={words.toolsLabel}>
      <Either
        label={words.fromLabel}
        names={words.from}
        chosen={state.from}
        onChoose={(from) => {
          go({ from, ...fresh });
        }}
      />
      <Either
        label={words.asLabel}
        names={words.as}
        chosen={state.as}
        onChoose={(as) => {
          go({ as, ...fresh });
        }}
      />
      <Choice
        label={words.group}
        options={['none', ...GROUPINGS]}
        names={words.groups}
        chosen={state.group ?? 'none'}
        onChoose={(group) => {
          go({ group: group === 'none' ? null : group, ...fresh });
        }}
      />
      <Choice
        label={words.sort}
        options={SORTS}
        names={words.sorts}
        chosen={state.sort}
        onChoose={(sort) => {
          go({ sort, order: ['audiences', 'quotes', 'numbers'].includes(sort) });
        }}
      />
      <p className="threads-count" role="status">
        {words.rows(rows.length, rows.filter(({ link }) => link !== null).length)}
      </p>
    </div>
  );
}

interface EitherProps<Name extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

function Either<Name extends string>({ label, names, chosen, onChoose }: EitherProps<Name>) {
  const options = Object.keys(names) as Name[];
  return (
    <ToggleButtonGroup
      className="threads-either"
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys: Set<Key>) => {
        const name = options.find((option) => keys.has(option));
        if (name !== undefined && name !== chosen) onChoose(name);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option} id={option} className="tool">
          {names[option]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface ChoiceProps<Name extends string> extends EitherProps<Name> {
  readonly options: readonly Name[];
}

function Choice<Name extends string>({ label, options, names, chosen, onChoose }: ChoiceProps<Name>) {
  const id = useId();
  return (
    <span className="threads-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const name = options.find((option) => option === target.value);
          if (name !== undefined) onChoose(name);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </span>
  );
}
