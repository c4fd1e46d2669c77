import { useNavigate } from '@tanstack/react-router';
import { useAddress } from '../address/use-address.ts';
import type { ViewState } from '../address/view-state.ts';
import type { Deed, Entry, MoreEntry } from './entry.ts';
import { setSlashKey } from './slash-key.ts';

/** Closes the box, then goes: the box would hold the focus that the place it leads to is to take. */
export function useDeeds(onClose: () => void): (entry: Exclude<Entry, MoreEntry>) => void {
  const { go } = useAddress();
  const navigate = useNavigate();
  const change = (to: Partial<ViewState>): void => {
    go(to);
    const next = to.node === undefined || to.node === null ? 'view' : 'details';
    // Where the report is opened at words, they take the focus.
    if (to.at === undefined || to.at === null) document.getElementById(next)?.focus();
  };
  const perform = (deed: Deed): void => {
    switch (deed.type) {
      case 'change':
        change(deed.change);
        return;
      case 'open':
        if (deed.address === '/graphiql') window.location.assign(deed.address);
        else void navigate({ to: deed.address, search: { ...deed.search } });
        return;
      case 'slash':
        setSlashKey(deed.isOn);
    }
  };
  return (entry) => {
    onClose();
    // After the box has given the focus back.
    setTimeout(() => {
      perform(deedOf(entry));
    }, 50);
  };
}

function deedOf(entry: Exclude<Entry, MoreEntry>): Deed {
  switch (entry.type) {
    case 'node':
      return { type: 'change', change: { node: entry.node.id, at: null, pane: null } };
    case 'hit':
      return { type: 'change', change: entry.change };
    case 'command':
      return entry.does;
  }
}
