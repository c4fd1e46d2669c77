import { Button } from 'react-aria-components';
import { CopiedNote } from '../clipboard/copied-note.tsx';
import { useCopy } from '../clipboard/use-copy.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { query as words } from '../strings/query.ts';
import { AnswerPane } from './answer-pane.tsx';
import type { AskedQuery } from './list-queries.ts';
import { useRun } from './use-run.ts';

/** One operation with its variables, and what comes of it. */
export function QueryPane({ graph, query }: { readonly graph: ReportGraph; readonly query: AskedQuery }) {
  const { text, variables, ask } = query;
  const asJson = JSON.stringify(variables, null, 2);
  const [run, start] = useRun(text, variables);
  const [copied, copy] = useCopy(words.refused);
  const address = `/graphiql?${new URLSearchParams({ query: text, variables: asJson }).toString()}`;
  return (
    <>
      {words.note[ask] === undefined ? null : <p className="small">{words.note[ask]}</p>}
      <h3>{words.operation}</h3>
      <Code label={words.operation} text={text} />
      <h3>{words.variables}</h3>
      <Code label={words.variables} text={asJson} />
      <div className="query-tools">
        <Button className="button" onPress={start} isPending={run.type === 'running'}>
          {words.run}
        </Button>
        <Button
          className="button"
          onPress={() => {
            copy(`${text}\n# ${words.variables}\n${asJson.replace(/^/gm, '# ')}\n`, words.copied);
          }}
        >
          {words.copy}
        </Button>
        <a className="button" href={address}>
          {words.workshop}
        </a>
        <CopiedNote copied={copied} byHand={words.byHand} />
      </div>
      <AnswerPane graph={graph} run={run} />
    </>
  );
}

/** Long lines are scrolled, by keyboard too. */
export function Code({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <pre className="code" tabIndex={0} role="region" aria-label={label}>
      {text.trimEnd()}
    </pre>
  );
}
