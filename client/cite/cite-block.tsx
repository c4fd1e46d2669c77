import { useId } from 'react';
import { Button } from 'react-aria-components';
import { makeAddress } from '../address/make-address.ts';
import { printIsoDay } from '../app/print-day.ts';
import { UnfoldButton, useUnfolded } from '../app/unfold.tsx';
import { CopiedNote } from '../clipboard/copied-note.tsx';
import { useCopy } from '../clipboard/use-copy.ts';
import type { GraphNode, ReportGraph } from '../report/report-graph.ts';
import { cite as words } from '../strings/cite.ts';
import { CITE } from './cite-link.tsx';
import { makeCitation } from './make-citation.ts';
import { printBibtex, printCslJson, printPlain } from './print-citation.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly node: GraphNode;
}

/** How to cite what is selected. */
export default function CiteBlock({ graph, node }: Props) {
  const isOpen = useUnfolded(CITE);
  return (
    <section className="block cite">
      <UnfoldButton id={CITE} name={words.button} />
      {isOpen ? <Forms key={node.id} graph={graph} node={node} /> : null}
    </section>
  );
}

function Forms({ graph, node }: Props) {
  const [copied, copy] = useCopy(words.refused);
  const address = makeAddress(graph, window.location.origin, { node: node.id });
  const citation = makeCitation(graph, node, address, printIsoDay(new Date()));
  const forms = [
    { name: words.forms.plain, text: printPlain(citation), rows: 5 },
    { name: words.forms.bibtex, text: printBibtex(citation), rows: 8 },
    { name: words.forms.csl, text: printCslJson(citation), rows: 8 },
    { name: words.forms.link, text: address, rows: 2 },
  ];
  return (
    <>
      {forms.map((form) => (
        <Form key={form.name} {...form} onCopy={copy} />
      ))}
      <CopiedNote copied={copied} byHand={words.byHand} />
      {citation.isAtWords && citation.published !== null ? (
        <p>
          <a href={citation.published} rel="noreferrer">
            {words.atWords}
          </a>
        </p>
      ) : null}
    </>
  );
}

interface FormProps {
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  readonly onCopy: (text: string, told: string) => void;
}

function Form({ name, text, rows, onCopy }: FormProps) {
  const id = useId();
  return (
    <div className="cite-form">
      <label htmlFor={id}>{name}</label>
      <Button
        className="tool"
        aria-label={words.copy(name)}
        onPress={() => {
          onCopy(text, words.copied(name));
        }}
      >
        {words.copyShort}
      </Button>
      <textarea
        id={id}
        readOnly
        rows={rows}
        value={text}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
      />
    </div>
  );
}
