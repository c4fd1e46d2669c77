import type { ViewState } from '../address/view-state.ts';
import { page } from '../strings/common.ts';
import { AddressLink } from './address-link.tsx';
import { ClearLink } from './clear-link.tsx';

interface Tab {
  readonly name: string;
  readonly change: Partial<ViewState>;
  readonly current: boolean;
}

interface Props {
  readonly pane: NonNullable<ViewState['pane']>;
  readonly hasSelection: boolean;
}

/** One pane at a time on a narrow screen; each pane is a link. Wide screens show all of them and hide this. */
export function PaneTabs({ pane, hasSelection }: Props) {
  const tabs: readonly Tab[] = [
    { name: page.panes.find, change: { pane: 'find' }, current: pane === 'find' },
    { name: page.panes.view, change: { pane: 'view' }, current: pane === 'view' },
    { name: page.panes.details, change: { pane: 'details' }, current: pane === 'details' },
  ];
  return (
    <nav className="pane-tabs" aria-label={page.panesLabel}>
      {tabs.map(({ name, change, current }) => (
        <AddressLink key={name} change={change} current={current}>
          {name}
        </AddressLink>
      ))}
      {hasSelection ? <ClearLink className="pane-clear" /> : null}
    </nav>
  );
}
