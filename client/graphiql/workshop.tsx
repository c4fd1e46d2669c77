import { GraphiQL } from 'graphiql';
import { useEffect, useRef, useState } from 'react';
import { useMedia } from '../app/use-media.ts';
import { AnswerAsGraph } from './answer-as-graph.tsx';
import { page } from '../strings/common.ts';
import { query as words } from '../strings/query.ts';
import { sendOperation } from './send-operation.ts';
import { EXAMPLES } from './examples.ts';
import { mendTabs } from './mend-tabs.ts';
import { readOpening } from './read-opening.ts';

/** GraphiQL asks it by itself, for its own documentation. */
const INTROSPECTION = 'IntrospectionQuery';

/** GraphiQL with the examples above it, and what was answered last as a graph. Each is an address, so that it can be opened, sent and gone back from. */
export function Workshop({ search }: { readonly search: string }) {
  const { query, variables, example } = readOpening(search, EXAMPLES);
  const [answer, setAnswer] = useState<object | null>(null);
  const [fetcher] = useState(() => async (...asked: Parameters<typeof sendOperation>) => {
    const answered = await sendOperation(...asked);
    if (asked[0].operationName !== INTROSPECTION) setAnswer(answered);
    return answered;
  });
  // By itself GraphiQL asks the system once, and its editors keep the colours of that time.
  const theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current === null ? undefined : mendTabs(main.current)), []);
  return (
    <>
      <header className="examples">
        <h1>
          <a href="/">{page.product}</a> {words.inGraphql}
        </h1>
        <nav aria-label={words.examplesLabel}>
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
        <AnswerAsGraph answer={answer} />
      </header>
      <main className="workshop" ref={main}>
        <GraphiQL
          fetcher={fetcher}
          initialQuery={query}
          initialVariables={variables}
          defaultTabs={[{ query }]}
          forcedTheme={theme}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}
