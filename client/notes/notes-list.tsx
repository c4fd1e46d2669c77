import { AddressLink } from '../app/address-link.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { notes as words } from '../strings/notes.ts';
import type { Note } from './notebook.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly notes: readonly Note[];
  readonly onClose: () => void;
}

/** Every note, also those on nodes that this report does not hold. */
export function NotesList({ graph, notes, onClose }: Props) {
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{words.notesList(notes.length)}</h3>
      <ul className="saved-list">
        {notes.map(({ id, text }) => (
          // The link does the going; this only takes the dialog away after it.
          <li key={id} onClick={onClose}>
            <AddressLink change={{ node: id, pane: 'details' }}>{graph.nodes.get(id)?.label ?? id}</AddressLink>
            <p className="small clamp">{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
