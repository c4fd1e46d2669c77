import { useMemo } from 'react';
import { Autocomplete, Button, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { KindMark } from '../graph-view/kind-mark.tsx';
import { NodeName } from '../list/node-name.tsx';
import type { ReportGraph } from '../report/report-graph.ts';
import { find as words, KIND_NAMES } from '../strings/common.ts';
import type { Match } from './find-nodes.ts';
import { findNodes } from './find-nodes.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly onSelect: (id: string) => void;
}

/** Finds as one types; arrow keys move through what was found, Enter opens it. */
export function SearchBox({ graph, onSelect }: Props) {
  const { state, go } = useAddress();
  const matches = useMemo(() => findNodes(graph, state.find), [graph, state.find]);
  return (
    <Autocomplete
      inputValue={state.find}
      onInputChange={(find) => {
        go({ find }, { replace: true });
      }}
    >
      <SearchField className="search">
        <Label className="visually-hidden">{words.label}</Label>
        <Input placeholder={words.placeholder} />
        <Button className="search-clear" aria-label={words.clear}>
          ×
        </Button>
      </SearchField>
      {state.find.trim() === '' ? null : <Results matches={matches} search={state.find} onSelect={onSelect} />}
    </Autocomplete>
  );
}

interface ResultsProps {
  readonly matches: readonly Match[];
  readonly search: string;
  readonly onSelect: (id: string) => void;
}

/** A list holds what a person looks through. */
const LISTED_MOST = 200;

function Results({ matches, search, onSelect }: ResultsProps) {
  return (
    <>
      <p className={matches.length === 0 ? 'visually-hidden' : 'results-count'} role="status">
        {words.results(matches.length, search.trim())}
        {matches.length > LISTED_MOST ? `. ${words.firstOf(LISTED_MOST)}` : ''}
      </p>
      <ListBox
        className="results"
        aria-label={words.resultsLabel}
        items={matches.slice(0, LISTED_MOST).map((match) => ({ ...match, id: match.node.id }))}
        onAction={(key) => {
          onSelect(String(key));
        }}
        renderEmptyState={() => (
          <p className="empty">
            <b>{words.noneTitle(search.trim())}.</b> {words.none}
          </p>
        )}
      >
        {({ id, node, because }) => (
          <ListBoxItem id={id} className="result" textValue={`${KIND_NAMES[node.kind].one}: ${node.label}`}>
            <span className="result-kind">
              <KindMark kind={node.kind} /> {KIND_NAMES[node.kind].one}
            </span>
            <NodeName node={node} />
            {because === null ? null : <span className="result-because clamp">{because}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}
