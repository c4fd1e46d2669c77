import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { LayoutName } from '../address/explore-fields.ts';
import { LAYOUTS } from '../address/explore-fields.ts';
import { useAddress } from '../address/use-address.ts';
import { explore as words } from '../strings/explore.ts';

export function LayoutMenu() {
  const { state, go } = useAddress();
  return (
    <MenuTrigger>
      <Button className="tool">{words.layout}</Button>
      <Popover className="popover popover-menu" placement="top">
        <Menu
          className="menu"
          aria-label={words.layout}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[state.layout]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            // Where things were put is said in the pixels of the layout that is left.
            if (key !== undefined) go({ layout: key as LayoutName, moved: [] });
          }}
        >
          {LAYOUTS.map((name) => (
            <MenuItem key={name} id={name} className="menu-item">
              {words.layouts[name]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
