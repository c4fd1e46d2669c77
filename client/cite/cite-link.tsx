import { useAddress } from '../address/use-address.ts';
import { AddressLink } from '../app/address-link.tsx';
import type { QuoteNode } from '../report/report-graph.ts';
import { cite as words } from '../strings/cite.ts';

/** What of the address says that the ways to cite are shown. */
export const CITE = 'cite';

/** Leads to the quote, with the ways to cite it shown. Nothing where that quote is selected: its own button stands below. */
export function CiteLink({ quote }: { readonly quote: QuoteNode }) {
  const { state } = useAddress();
  if (state.node === quote.id) return null;
  const unfolded = [...new Set([...state.unfolded, CITE])];
  return (
    <AddressLink
      className="cite-link"
      change={{ node: quote.id, at: null, unfolded, pane: 'details' }}
      label={words.quote(quote.attribution)}
    >
      {words.button}
    </AddressLink>
  );
}
