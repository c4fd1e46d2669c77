import type { ReactNode } from 'react';
import { brief as words } from '../strings/brief.ts';
import type { Brief, Entry, Group, Part, Run } from './brief.ts';

/** A brief on the page; the files that are made of it say the same. */
export function BriefView({ brief }: { readonly brief: Brief }) {
  return (
    <article className="brief">
      <p className="brief-kind">{words.titleOf(brief.kindName)}</p>
      <h1>{brief.title}</h1>
      <Lines lines={brief.lead} />
      {brief.parts.map((part, index) => (
        <PartView key={index} part={part} />
      ))}
      <footer className="brief-colophon">
        <Lines lines={brief.colophon} />
      </footer>
    </article>
  );
}

function PartView({ part: { title, note, groups } }: { readonly part: Part }) {
  return (
    <section>
      <h2>{title}</h2>
      {note === null ? null : <p className="brief-note">{note}</p>}
      {groups.map((group, index) => (
        <GroupView key={index} group={group} />
      ))}
    </section>
  );
}

function GroupView({ group: { title, entries } }: { readonly group: Group }) {
  return (
    <>
      {title === null ? null : <h3>{title}</h3>}
      <ul>
        {entries.map((entry, index) => (
          <EntryView key={index} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function EntryView({ entry: { kind, runs, notes } }: { readonly entry: Entry }) {
  const said = (
    <p>
      <Runs runs={runs} />
    </p>
  );
  return (
    <li>
      {kind === 'quote' ? <blockquote>{said}</blockquote> : said}
      {notes.map((note, index) => (
        <p key={index} className="brief-note">
          <Runs runs={note} />
        </p>
      ))}
    </li>
  );
}

function Lines({ lines }: { readonly lines: Brief['lead'] }) {
  return lines.map((runs, index) => (
    <p key={index} className="brief-line">
      <Runs runs={runs} />
    </p>
  ));
}

/** The order of a brief never changes while it is shown, so places serve as keys. */
function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => <RunView key={index} run={run} />);
}

const FACES: Readonly<Record<Run['face'], string | undefined>> = {
  plain: undefined,
  strong: 'brief-strong',
  soft: 'brief-soft',
  'own-words': 'own-words',
  tag: 'tag tag-inferred',
};

function RunView({ run: { text, face, href } }: { readonly run: Run }): ReactNode {
  const className = FACES[face];
  if (href !== null) {
    return (
      <a href={href} className={className}>
        {text}
      </a>
    );
  }
  if (className === undefined) return text;
  return face === 'strong' ? <strong>{text}</strong> : <span className={className}>{text}</span>;
}
