import type { ReactNode } from 'react';
import { AddressLink } from '../app/address-link.tsx';
import { CiteLink } from '../cite/cite-link.tsx';
import type { QuoteNode, ReportGraph } from '../report/report-graph.ts';
import { lineOf } from '../report/report-graph.ts';
import { details as words } from '../strings/common.ts';
import { placeOf } from './parts.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly quote: QuoteNode;
  readonly note?: ReactNode;
}

/** A person's words, who said them, and the way to where they stand. The words are the link. */
export function QuoteCard({ graph, quote, note }: Props) {
  const line = lineOf(graph, quote.words);
  return (
    <figure className="card quote-card">
      <blockquote className={quote.voice === 'FIRST_HAND' ? 'own-words' : 'retold'}>
        <AddressLink className="quote-link" change={placeOf(quote.words)}>
          <QuoteText quote={quote} />
        </AddressLink>
      </blockquote>
      <figcaption>
        {quote.attribution}
        {line === null ? null : <span className="quote-line">, {words.line(line)}</span>}
        {quote.voice === 'RETOLD' ? <span className="retold-note">{words.retold}</span> : null}
        <CiteLink quote={quote} />
      </figcaption>
      {note}
    </figure>
  );
}

/** Quotation marks belong to words that were verified as a person's own. */
export function QuoteText({ quote }: { readonly quote: QuoteNode }) {
  return quote.voice === 'FIRST_HAND' ? <>“{quote.text}”</> : <>{quote.text}</>;
}
