import { useMemo } from 'react';
import { useAddress } from '../address/use-address.ts';
import { AddressLink } from '../app/address-link.tsx';
import type { ViewProps } from '../app/views.tsx';
import { EXAMPLES } from '../graphiql/examples.ts';
import { query as words } from '../strings/query.ts';
import { listQueries } from './list-queries.ts';
import { QueryPane } from './query-pane.tsx';

/** Query: what the view shows, as operations of the API that can be run, copied and taken further. */
export default function QueryView({ whole }: ViewProps) {
  const { state } = useAddress();
  const queries = useMemo(() => listQueries(whole, state), [whole, state]);
  const current = queries.find(({ ask }) => ask === state.ask) ?? queries[0];
  if (current === undefined) return null;
  return (
    <div className="query-view">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <nav className="query-asks" aria-label={words.asksLabel}>
        {queries.map(({ ask }) => (
          <AddressLink key={ask} className="tool" change={{ ask }} current={ask === current.ask}>
            {words.asks[ask]}
          </AddressLink>
        ))}
      </nav>
      <QueryPane key={JSON.stringify(current)} graph={whole} query={current} />
      <section className="query-examples">
        <h3>{words.examples}</h3>
        <ul>
          {EXAMPLES.map(({ name, title }) => (
            <li key={name}>
              <a href={`/graphiql?example=${name}`}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
