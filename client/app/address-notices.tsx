import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import type { ViewState } from '../address/view-state.ts';
import { address as words } from '../strings/address.ts';
import type { Gone } from './find-gone.ts';

interface Props {
  readonly dataVersion: string;
  readonly gone: Gone;
}

/** What of the address could not be read, what of it is gone, and what is shown instead. */
export default function AddressNotices({ dataVersion, gone }: Props) {
  const { state, faults } = useAddress();
  const change = { ...gone.shown, ...gone.asked };
  return (
    <>
      {faults.length === 0 ? null : (
        <Notice title={words.faultsTitle} way={words.dismiss}>
          {faults.map(words.sayFault).join(' ')}
        </Notice>
      )}
      {state.data !== null && state.data !== dataVersion ? (
        <Notice title={words.changedTitle} way={words.useNew} change={change}>
          {words.changed(state.data, dataVersion)} {gone.names.length === 0 ? words.allThere : words.gone(gone.names)}
        </Notice>
      ) : gone.names.length === 0 ? null : (
        <Notice title={words.goneTitle} way={words.goOn} change={change}>
          {words.gone(gone.names)}
        </Notice>
      )}
    </>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly way: string;
  readonly change?: Partial<ViewState>;
  readonly children: ReactNode;
}

function Notice({ title, way, change = {}, children }: NoticeProps) {
  const { go } = useAddress();
  return (
    <div className="notice" role="status">
      <strong>{title}.</strong> {children}{' '}
      <Button
        className="link"
        onPress={() => {
          go(change, { replace: true });
        }}
      >
        {way}
      </Button>
    </div>
  );
}
