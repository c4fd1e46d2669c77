import type { Copied } from './use-copy.ts';

/** Says how the copying went; what could not be copied stands there, selected when it is reached. */
export function CopiedNote({ copied, byHand }: { readonly copied: Copied | null; readonly byHand: string }) {
  return (
    <>
      <span role="status">{copied?.told ?? ''}</span>
      {copied === null || copied.byHand === null ? null : (
        <textarea
          readOnly
          rows={3}
          aria-label={byHand}
          value={copied.byHand}
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
        />
      )}
    </>
  );
}
