import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { notes as words } from '../strings/notes.ts';
import { mergeNotebooks, writeNotebook } from './notebook.ts';
import { changeNotebook, readKept } from './notes-store.ts';
import { readNotebook } from './read-notebook.ts';
import { saveNotebook } from './storage-note.tsx';

interface Outcome {
  readonly told: string;
  readonly faults: readonly string[];
}

/** Out as a file, and in again: a file with a fault changes nothing. */
export function NotesCarried() {
  const [{ told, faults }, setOutcome] = useState<Outcome>({ told: '', faults: [] });
  return (
    <div className="saved-carried" role="group" aria-label={words.carry}>
      <Button
        className="button"
        onPress={() => {
          saveNotebook(writeNotebook(readKept().notebook));
        }}
      >
        {words.export}
      </Button>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) void importFile(file).then(setOutcome);
        }}
      >
        <Button className="button">{words.import}</Button>
      </FileTrigger>
      <div className="small" role="status">
        {told}
        {faults.length === 0 ? null : (
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

async function importFile(file: File): Promise<Outcome> {
  const text = await file.text().catch(() => null);
  if (text === null) return { told: words.refused(file.name), faults: [words.unread] };
  const { notebook, faults } = readNotebook(text);
  if (notebook === null) return { told: words.refused(file.name), faults };
  let told = '';
  changeNotebook((mine) => {
    const merged = mergeNotebooks(mine, notebook);
    told = words.imported(merged.added, merged.renewed, merged.kept);
    return merged.notebook;
  });
  return { told, faults: [] };
}
