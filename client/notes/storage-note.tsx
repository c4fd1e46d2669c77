import { Button } from 'react-aria-components';
import { saveFile } from '../export/save-file.ts';
import { notes as words } from '../strings/notes.ts';
import { writeNotebook } from './notebook.ts';
import { useKept } from './notes-store.ts';

export function saveNotebook(text: string): void {
  saveFile('golden-thread-notes.json', new Blob([text], { type: 'application/json' }));
}

/** Says where nothing can be stored, with the way on. */
export function StorageNote() {
  const { notebook, problem, unreadable } = useKept();
  return (
    <div className="notes-problem" role="status">
      {problem === null ? null : (
        <>
          <p>{words.problems[problem]}</p>
          <Button
            className="button"
            onPress={() => {
              saveNotebook(writeNotebook(notebook));
            }}
          >
            {words.export}
          </Button>
        </>
      )}
      {unreadable === null ? null : (
        <Button
          className="button"
          onPress={() => {
            saveNotebook(unreadable);
          }}
        >
          {words.exportStored}
        </Button>
      )}
    </div>
  );
}
