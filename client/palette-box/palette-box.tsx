import { useMemo, useState } from 'react';
import { Autocomplete, Button, Dialog, Input, Label, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { VIEWS } from '../address/view-state.ts';
import { VIEW_COMPONENTS } from '../app/views.tsx';
import type { SearchKind } from '../generated/graphql.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { paletteBox as words } from '../strings/palette-box.ts';
import type { Entry } from './entry.ts';
import { groupEntries } from './group-entries.ts';
import { KindChoice } from './kind-choice.tsx';
import { PaletteResults } from './palette-results.tsx';
import { listRecent } from './recent-nodes.ts';
import { hasSlashKey } from './slash-key.ts';
import { useDeeds } from './use-deeds.ts';
import { useWordSearch } from './use-word-search.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly onClose: () => void;
}
interface BoxProps extends Props {
  /** Typed before the box was there. */
  readonly begun: string;
}

/** Finds whatever the report holds and does whatever the page can do. Escape gives the focus back. */
export function PaletteBox({ graph, begun, onClose }: BoxProps) {
  const [typed, setTyped] = useState(begun);
  return (
    <ModalOverlay className="palette-ground" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={words.title}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="search" autoFocus aria-label={words.label}>
              <Label className="visually-hidden">{words.label}</Label>
              <Input
                type="text"
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
                placeholder={words.placeholder}
              />
              <Button className="search-clear" aria-label={words.clear}>
                ×
              </Button>
            </SearchField>
            <Found graph={graph} typed={typed} onClose={onClose} />
          </Autocomplete>
          <p className="palette-keys small">
            {words.keys}{' '}
            <Button className="link" onPress={onClose}>
              {words.close}
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Found({ graph, typed, onClose }: Props & { readonly typed: string }) {
  const { state } = useAddress();
  const [kind, setKind] = useState<SearchKind | null>(null);
  const search = useWordSearch(graph.report, typed, kind);
  const hasMoreHits = search.readMore !== null;
  const groups = useMemo(
    () =>
      groupEntries({
        graph,
        state,
        typed,
        hits: search.hits,
        hasMoreHits,
        views: VIEWS.filter((view) => view in VIEW_COMPONENTS),
        recent: listRecent(),
        hasSlash: hasSlashKey(),
        isOneKind: kind !== null,
      }),
    [graph, state, typed, kind, search.hits, hasMoreHits],
  );
  const doIt = useDeeds(onClose);
  const act = (entry: Entry): void => {
    if (entry.type === 'more') search.readMore?.();
    else doIt(entry);
  };
  return (
    <>
      <KindChoice search={search} kind={kind} onChange={setKind} />
      <PaletteResults
        graph={graph}
        groups={groups}
        typed={typed.trim()}
        isSearching={search.isSearching}
        onAction={act}
      />
    </>
  );
}
