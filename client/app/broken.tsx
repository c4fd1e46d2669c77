import { states } from '../strings/states.ts';
import { page } from '../strings/common.ts';
import { Message } from './message.tsx';

/** A broken invariant of the viewer's own. A full load of the start clears whatever was wrong. */
export function Broken({ error }: { readonly error: unknown }) {
  return (
    <Message title={states.unexpectedTitle} body={states.unexpected} technical={String(error)}>
      <a href="/" className="button">
        {page.toStart}
      </a>
    </Message>
  );
}
