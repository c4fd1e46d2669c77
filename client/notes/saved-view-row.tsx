import { useState } from 'react';
import { Button } from 'react-aria-components';
import { notes as words } from '../strings/notes.ts';
import type { SavedView } from './notebook.ts';
import { removeView, setView } from './notebook.ts';
import { changeNotebook } from './notes-store.ts';
import { PlaceLink } from './place-link.tsx';
import type { Told } from './saved-views.tsx';

interface Props {
  readonly view: SavedView;
  readonly onTold: (told: Told) => void;
  readonly onClose: () => void;
}

export function SavedViewRow({ view, onTold, onClose }: Props) {
  // The button that began it has the focus again when it is done.
  const [naming, setNaming] = useState<'before' | 'now' | 'after'>('before');
  const rename = (name: string): void => {
    setNaming('after');
    if (name === '' || name === view.name) return;
    changeNotebook((notebook) => setView(notebook, { ...view, name, changed: new Date().toISOString() }));
    onTold({ text: words.renamed(name), removed: null });
  };
  return (
    <li className="saved-row">
      {naming === 'now' ? (
        <NameForm view={view} onName={rename} />
      ) : (
        <>
          <PlaceLink address={view.address} onClose={onClose}>
            {view.name}
          </PlaceLink>
          <Button
            className="tool"
            autoFocus={naming === 'after'}
            aria-label={words.renameOf(view.name)}
            onPress={() => {
              setNaming('now');
            }}
          >
            {words.rename}
          </Button>
          <Button
            className="tool"
            aria-label={words.removeOf(view.name)}
            onPress={() => {
              changeNotebook((notebook) => removeView(notebook, view.id));
              onTold({ text: words.removed(view.name), removed: view });
            }}
          >
            {words.remove}
          </Button>
        </>
      )}
    </li>
  );
}

function NameForm({ view, onName }: { readonly view: SavedView; readonly onName: (name: string) => void }) {
  const [name, setName] = useState(view.name);
  return (
    <form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim());
      }}
    >
      <input
        autoFocus
        aria-label={words.newName(view.name)}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
        }}
      />
      <button type="submit" className="button">
        {words.keepName}
      </button>
    </form>
  );
}
