import { useId, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReportGraph } from '../report/report-graph.ts';
import { notes as words } from '../strings/notes.ts';
import type { SavedView } from './notebook.ts';
import { setView } from './notebook.ts';
import { NotesCarried } from './notes-carried.tsx';
import { NotesList } from './notes-list.tsx';
import { changeNotebook, useKept } from './notes-store.ts';
import { SavedViewRow } from './saved-view-row.tsx';
import { StorageNote } from './storage-note.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly onClose: () => void;
}

/** What was said last; a view that was removed can come back. */
export interface Told {
  readonly text: string;
  readonly removed: SavedView | null;
}

/** Views under a name, the notes, and the way to take them along. Escape gives the focus back. */
export function SavedViews({ graph, onClose }: Props) {
  const { views, notes } = useKept().notebook;
  const [told, setTold] = useState<Told>({ text: '', removed: null });
  return (
    <ModalOverlay className="palette-ground" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="palette">
        <Dialog className="palette-dialog saved-views">
          <Heading slot="title">{words.title}</Heading>
          <SaveForm onTold={setTold} />
          <ToldNote told={told} onTold={setTold} />
          <StorageNote />
          {views.length === 0 ? <p className="small">{words.none}</p> : null}
          <ul className="saved-list" aria-label={words.list}>
            {views.map((view) => (
              <SavedViewRow key={view.id} view={view} onTold={setTold} onClose={onClose} />
            ))}
          </ul>
          <NotesList graph={graph} notes={notes} onClose={onClose} />
          <NotesCarried />
          <p className="saved-close">
            <Button className="button" onPress={onClose}>
              {words.close}
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SaveForm({ onTold }: { readonly onTold: (told: Told) => void }) {
  const id = useId();
  const [name, setName] = useState(() => document.title.split(' · ')[0] ?? '');
  return (
    <form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        onTold({ text: name.trim() === '' ? words.needsName : words.saved(name.trim()), removed: null });
        if (name.trim() !== '') keepView(name.trim());
      }}
    >
      <label htmlFor={id}>{words.name}</label>
      <input
        id={id}
        autoFocus
        value={name}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onChange={({ target }) => {
          setName(target.value);
        }}
      />
      <button type="submit" className="button">
        {words.save}
      </button>
    </form>
  );
}

function ToldNote({ told, onTold }: { readonly told: Told; readonly onTold: (told: Told) => void }) {
  const { removed } = told;
  return (
    <p className="small">
      <span role="status">{told.text}</span>{' '}
      {removed === null ? null : (
        <Button
          className="link"
          autoFocus
          onPress={() => {
            changeNotebook((notebook) => setView(notebook, removed));
            onTold({ text: words.saved(removed.name), removed: null });
          }}
        >
          {words.undo}
        </Button>
      )}
    </p>
  );
}

/** The address as it stands, without host: the view can be taken to another. */
function keepView(name: string): void {
  const { pathname, search } = window.location;
  const view = { id: makeId(), name, address: pathname + search, changed: new Date().toISOString() };
  changeNotebook((notebook) => setView(notebook, view));
}

/** `randomUUID` is not there on plain HTTP. */
const makeId = (): string => [...crypto.getRandomValues(new Uint32Array(3))].map((n) => n.toString(36)).join('-');
