import { Suspense, useId, useState } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { fetchedPart } from '../app/fetched-part.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { filters as words } from '../strings/filters.ts';
import { FILTER_NAMES, readChosen } from './facets.ts';
import { pickFilters } from './narrow-graph.ts';

const FilterGroups = fetchedPart(async () => (await import('./filter-groups.tsx')).default);

/** Chooses what every view is narrowed to. */
export function FilterMenu({ whole }: { readonly whole: ReportGraph }) {
  const titleId = useId();
  const [isOpen, setOpen] = useState(false);
  const { state } = useAddress();
  const count = FILTER_NAMES.reduce((sum, name) => sum + readChosen(pickFilters(state), name).length, 0);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="tool filter-open" aria-label={count === 0 ? words.open : words.openWith(count)}>
        {words.open}
        {count === 0 ? null : <span className="chip-count">{count}</span>}
      </Button>
      <Popover className="popover filter-popover" placement="bottom start" aria-labelledby={titleId}>
        <h2 id={titleId}>{words.title}</h2>
        <p className="small">{words.help}</p>
        <Suspense fallback={null}>
          <FilterGroups whole={whole} />
        </Suspense>
        <Button
          className="button"
          onPress={() => {
            setOpen(false);
          }}
        >
          {words.close}
        </Button>
      </Popover>
    </DialogTrigger>
  );
}
