import { graph as words } from '../strings/common.ts';
import { AddressLink } from './address-link.tsx';

/** Lets go of what is selected. */
export function ClearLink({ className }: { readonly className: string }) {
  return (
    <AddressLink
      className={className}
      label={words.clear + words.clearWhat}
      change={{ node: null, also: [], at: null, pane: 'view' }}
    >
      {words.clear}
      <span className="clear-what">{words.clearWhat}</span>
    </AddressLink>
  );
}
