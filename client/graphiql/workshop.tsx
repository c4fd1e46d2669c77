import { GraphiQL } from 'graphiql';
import { sendOperation } from './send-operation.ts';
import { EXAMPLES } from './examples.ts';
import { readOpening } from './read-opening.ts';

/** GraphiQL with the examples above it. Each is an address, so that it can be opened, sent and gone back from. */
export function Workshop({ search }: { readonly search: string }) {
  const { query, variables, example } = readOpening(search, EXAMPLES);
  return (
    <>
      <header className="examples">
        <h1>
          <a href="/">Golden Thread</a> in GraphQL
        </h1>
        <nav aria-label="Examples">
          <ul>
            {EXAMPLES.map(({ name, title }) => (
              <li key={name}>
                <a href={`?example=${name}`} aria-current={name === example ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="workshop">
        <GraphiQL fetcher={sendOperation} initialQuery={query} initialVariables={variables} defaultTabs={[{ query }]} />
      </main>
    </>
  );
}
