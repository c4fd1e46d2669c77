import { useLocation } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { copyText } from '../clipboard/copy-text.ts';
import { mistakes as words } from '../strings/help.ts';
import type { GraphNode, ReportGraph } from '../report/report-graph.ts';
import type { Subject } from './list-subjects.ts';
import { listSubjects } from './list-subjects.ts';
import { writeReport } from './write-report.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly node: GraphNode;
}

/** Copies a ready-made report about a node or one of its links, and shows it for browsers that refuse the clipboard. */
export function MistakeReport({ graph, node }: Props) {
  const address = window.location.origin + useLocation({ select: ({ href }) => href });
  const subjects = listSubjects(graph, node);
  const [chosen, setChosen] = useState<Subject | null>(null);
  const [told, setTold] = useState('');
  const offer = (subject: Subject): void => {
    setChosen(subject);
    setTold('');
    void copyText(writeReport(graph, subject, address)).then((copied) => {
      setTold(copied ? words.copied : words.refused);
    });
  };
  return (
    <section className="block mistake">
      <Button
        className="button"
        aria-expanded={chosen !== null}
        onPress={() => {
          if (chosen === null) offer(subjects[0]);
          else setChosen(null);
        }}
      >
        {chosen === null ? words.button : words.close}
      </Button>
      <p className="mistake-told" role="status" aria-live="polite">
        {chosen === null ? '' : told}
      </p>
      {chosen === null ? null : (
        <Report subjects={subjects} chosen={chosen} text={writeReport(graph, chosen, address)} onOffer={offer} />
      )}
    </section>
  );
}

interface ReportProps {
  readonly subjects: readonly Subject[];
  readonly chosen: Subject;
  readonly text: string;
  readonly onOffer: (subject: Subject) => void;
}

function Report({ subjects, chosen, text, onOffer }: ReportProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <label htmlFor={`${id}-what`}>{words.choose}</label>
      <select
        id={`${id}-what`}
        value={chosen.id}
        onChange={({ target }) => {
          const subject = subjects.find((one) => one.id === target.value);
          if (subject !== undefined) onOffer(subject);
        }}
      >
        {subjects.map((subject) => (
          <option key={subject.id} value={subject.id}>
            {subject.name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-text`}>{words.text}</label>
      <textarea
        id={`${id}-text`}
        ref={area}
        readOnly
        rows={12}
        value={text}
        onFocus={() => {
          area.current?.select();
        }}
      />
      <Button
        className="button"
        onPress={() => {
          onOffer(chosen);
        }}
      >
        {words.copy}
      </Button>
    </>
  );
}
