import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { filters as words } from '../strings/filters.ts';
import type { FilterName } from './facets.ts';
import { choose, countLeft, FILTER_NAMES, listOptions, readChosen } from './facets.ts';
import { pickFilters } from './narrow-graph.ts';

/** Every filter with what can be chosen in it. */
export default function FilterGroups({ whole }: { readonly whole: ReportGraph }) {
  return FILTER_NAMES.map((name) => <FilterGroup key={name} whole={whole} name={name} />);
}

/** One filter; it opens by itself where something of it is chosen. Counted only once it is open. */
function FilterGroup({ whole, name }: { readonly whole: ReportGraph; readonly name: FilterName }) {
  const { state } = useAddress();
  const chosen = readChosen(pickFilters(state), name);
  const [open, setOpen] = useState(chosen.length > 0 || name === 'theme' || name === 'basis');
  return (
    <Disclosure className="filter-group" isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="filter-group-name">
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2 L8 6 L4 10" />
          </svg>
          {words.names[name]}
          {chosen.length === 0 ? null : <span className="chip-count">{chosen.length}</span>}
        </Button>
      </Heading>
      <DisclosurePanel>{open ? <FilterOptions whole={whole} name={name} chosen={chosen} /> : null}</DisclosurePanel>
    </Disclosure>
  );
}

interface OptionsProps {
  readonly whole: ReportGraph;
  readonly name: FilterName;
  readonly chosen: readonly string[];
}

function FilterOptions({ whole, name, chosen }: OptionsProps) {
  const { state, go } = useAddress();
  const filters = pickFilters(state);
  return (
    <CheckboxGroup
      className="filter-options"
      aria-label={words.names[name]}
      value={[...chosen]}
      onChange={(ids) => {
        go(choose(name, ids));
      }}
    >
      {name === 'audience' ? <p className="small">{words.audienceHelp}</p> : null}
      {listOptions(whole, name).map(({ id, label, depth }) => (
        <Checkbox key={id} value={id} className="filter-option" data-depth={Math.min(depth, 3)}>
          <span className="check" aria-hidden="true" />
          <span>{label}</span>
          <span className="chip-count">{countLeft(whole, filters, name, id)}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
