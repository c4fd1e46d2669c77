import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { AddressFault } from '../address/view-state.ts';
import { address as words } from '../strings/common.ts';

/** What of the address could not be read, and what is shown instead. */
export function AddressNotice({ faults }: { readonly faults: readonly AddressFault[] }) {
  const { go } = useAddress();
  if (faults.length === 0) return null;
  return (
    <div className="notice" role="status">
      <strong>{words.faultsTitle}.</strong> {faults.map(words.sayFault).join(' ')}{' '}
      <Button
        className="link"
        onPress={() => {
          go({}, { replace: true });
        }}
      >
        {words.dismiss}
      </Button>
    </div>
  );
}
