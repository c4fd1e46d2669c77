import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { explore as words } from '../strings/explore.ts';
import type { Deed } from './deeds.ts';
import { listDeeds } from './deeds.ts';

/** What can be done with what is selected, from the list: the canvas has the same by a right click, a long press or the menu key. */
export function DeedButton({ graph }: { readonly graph: ReportGraph }) {
  const { state } = useAddress();
  const deeds = listDeeds(graph, state);
  if (deeds.length === 0) return null;
  const name = state.also.length > 0 ? words.deedsOf(state.also.length + 1) : words.deeds;
  return (
    <MenuTrigger>
      <Button className="tool">{name}</Button>
      <Popover className="popover popover-menu" placement="bottom start">
        <DeedMenu deeds={deeds} />
      </Popover>
    </MenuTrigger>
  );
}

export function DeedMenu({ deeds, onDone }: { readonly deeds: readonly Deed[]; readonly onDone?: () => void }) {
  const { go } = useAddress();
  return (
    <Menu
      className="menu"
      aria-label={words.deeds}
      items={deeds}
      onAction={(key) => {
        const deed = deeds.find(({ id }) => id === key);
        if (deed !== undefined) go(deed.change);
        onDone?.();
      }}
    >
      {({ id, name }) => (
        <MenuItem id={id} className="menu-item">
          {name}
        </MenuItem>
      )}
    </Menu>
  );
}
