import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { AddressLink } from '../app/address-link.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { saveFile } from '../export/save-file.ts';
import { query as words } from '../strings/query.ts';
import { collectIds } from './collect-ids.ts';
import { Code } from './query-pane.tsx';
import type { Run } from './use-run.ts';

/** More than anybody reads at once, and as much as a page sets without a pause. */
const MOST_CHARACTERS = 100_000;
/** So that the address stays one that can be sent. */
const MOST_NODES = 60;

export function AnswerPane({ graph, run }: { readonly graph: ReportGraph; readonly run: Run }) {
  return (
    <section className="query-answer" aria-label={words.answer}>
      <p role="status">{tellOf(run)}</p>
      {run.type === 'failed' ? <p className="small">{run.message}</p> : null}
      {run.type === 'done' ? <Answer graph={graph} answer={run.answer} text={run.text} /> : null}
    </section>
  );
}

function tellOf(run: Run): string {
  switch (run.type) {
    case 'idle':
      return '';
    case 'running':
      return words.running;
    case 'failed':
      return words.failed;
    case 'done': {
      const errors = (run.answer as { readonly errors?: readonly unknown[] }).errors ?? [];
      return errors.length > 0 ? words.faults(errors.length) : words.ran(run.text.length, run.ms);
    }
  }
}

interface AnswerProps {
  readonly graph: ReportGraph;
  readonly answer: object;
  readonly text: string;
}

function Answer({ graph, answer, text }: AnswerProps) {
  return (
    <>
      <AsGraph graph={graph} answer={answer} />
      {text.length <= MOST_CHARACTERS ? null : (
        <p>
          {words.cut(MOST_CHARACTERS, text.length)}{' '}
          <Button
            className="link"
            onPress={() => {
              saveFile('answer.json', new Blob([text], { type: 'application/json' }));
            }}
          >
            {words.whole}
          </Button>
        </p>
      )}
      <Code label={words.answerText} text={text.slice(0, MOST_CHARACTERS)} />
    </>
  );
}

/** What the answer names, selected together in Explore; and what of it is no thing of the graph. */
function AsGraph({ graph, answer }: Omit<AnswerProps, 'text'>) {
  const { nodes, others } = useMemo(() => collectIds(graph, answer), [graph, answer]);
  const [node, ...also] = nodes.slice(0, MOST_NODES);
  return (
    <>
      {node === undefined ? (
        <p>{words.noNodes}</p>
      ) : (
        <p>
          <AddressLink className="button" change={{ view: 'explore', node, also, to: null, at: null, pane: 'view' }}>
            {words.asGraph(nodes.length)}
          </AddressLink>{' '}
          {nodes.length > MOST_NODES ? words.tooMany(MOST_NODES, nodes.length) : null}
        </p>
      )}
      {others.length === 0 ? null : (
        <details>
          <summary>{words.others(others.length)}</summary>
          <ul className="query-others">
            {others.map((id) => (
              <li key={id}>{id}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
