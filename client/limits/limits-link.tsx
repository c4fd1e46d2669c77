import { Link, useSearch } from '@tanstack/react-router';
import { limits as words } from '../strings/help.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The address of the view that one came from; kept in the history, not in the address. */
    cameFrom?: Readonly<Record<string, string>>;
  }
}

/** Leads to what the data can and cannot say, and remembers the way back. */
export function LimitsLink({ className }: { readonly className?: string }) {
  const cameFrom = useSearch({ from: '/' });
  return (
    <Link to="/what-this-can-and-cannot-say" state={{ cameFrom }} className={className}>
      {words.title}
    </Link>
  );
}
