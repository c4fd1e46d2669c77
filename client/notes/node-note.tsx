import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { notes as words } from '../strings/notes.ts';
import { setNote } from './notebook.ts';
import { changeNotebook, useKept } from './notes-store.ts';
import { StorageNote } from './storage-note.tsx';

/** The reader's own note on a node: kept with every key. */
export function NodeNote({ node }: { readonly node: string }) {
  const fieldId = useId();
  const text = useKept().notebook.notes.find(({ id }) => id === node)?.text ?? '';
  // What is being typed may be blank for a moment; a blank note is none.
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null && text === '') {
    return (
      <section className="block node-note">
        <Button
          className="button"
          onPress={() => {
            setTyped('');
          }}
        >
          {words.add}
        </Button>
      </section>
    );
  }
  return (
    <section className="block node-note">
      <label htmlFor={fieldId}>{words.label}</label>
      <textarea
        id={fieldId}
        rows={4}
        autoFocus={typed !== null}
        value={typed ?? text}
        onChange={({ target }) => {
          setTyped(target.value);
          keepNote(node, target.value);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
      <p className="small">{words.kept}</p>
      <StorageNote />
    </section>
  );
}

function keepNote(id: string, text: string): void {
  const changed = new Date().toISOString();
  changeNotebook((notebook) => setNote(notebook, { id, text, changed }));
}
