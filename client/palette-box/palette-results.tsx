import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { ReportGraph } from '../report/report-graph.ts';
import { paletteBox as words } from '../strings/palette-box.ts';
import type { Entry, EntryGroup } from './entry.ts';
import { EntryView, nameEntry } from './entry-view.tsx';

interface Props {
  readonly graph: ReportGraph;
  readonly groups: readonly EntryGroup[];
  readonly typed: string;
  readonly isSearching: boolean;
  readonly onAction: (entry: Entry) => void;
}

export function PaletteResults({ graph, groups, typed, isSearching, onAction }: Props) {
  const entries = new Map(groups.flatMap((group) => group.entries.map((entry) => [entry.id, entry] as const)));
  return (
    <ListBox
      className="results palette-results"
      aria-label={words.results}
      onAction={(key) => {
        const entry = entries.get(String(key));
        if (entry !== undefined) onAction(entry);
      }}
      renderEmptyState={() => <Nothing typed={typed} isSearching={isSearching} />}
    >
      {groups.map((group) => (
        <ListBoxSection key={group.id} id={`group-${group.id}`}>
          <Header className="palette-group">{words.groups[group.id]}</Header>
          {group.entries.map((entry) => (
            <ListBoxItem key={entry.id} id={entry.id} className="result" textValue={nameEntry(entry)}>
              <EntryView entry={entry} graph={graph} />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function Nothing({ typed, isSearching }: { readonly typed: string; readonly isSearching: boolean }) {
  if (isSearching) return <p className="empty">{words.searching}</p>;
  return (
    <p className="empty">
      <b>{words.nothingTitle(typed)}.</b> {words.nothing}
    </p>
  );
}
