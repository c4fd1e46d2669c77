import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { threads as words } from '../strings/threads.ts';
import type { ThreadRow } from './thread-rows.ts';
import { useOpened } from './use-opened.ts';

/** Whether the report says that one answers the other; what a coder inferred says why. */
export function BasisCell({ row }: { readonly row: ThreadRow }) {
  const { link, recommendation, concern } = row;
  const opening = useOpened(row, 'why');
  if (link === null) return <span className="nothing">{words.noLink}</span>;
  const name = words.bases[link.basis];
  if (link.rationale === null) return <span className="small">{name}</span>;
  const label = words.whyLabel(recommendation?.label ?? '', concern?.label ?? '');
  return (
    <DialogTrigger {...opening}>
      <Button className={`link threads-${link.basis.toLowerCase()}`} aria-label={`${name}. ${label}`}>
        {name}
      </Button>
      <Popover className="popover">
        <p>{link.rationale}</p>
      </Popover>
    </DialogTrigger>
  );
}
