import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { DataVersion } from '../address/data-version.ts';
import { brief as words } from '../strings/brief.ts';

/** The way to the evidence brief of a claim, an audience or a theme. */
export function BriefLink({ id, label }: { readonly id: string; readonly label?: string }) {
  const data = useContext(DataVersion);
  return (
    <Link to="/brief" search={data === null ? { node: id } : { node: id, data }} className="button" aria-label={label}>
      {words.open}
    </Link>
  );
}
