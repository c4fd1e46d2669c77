import { useRouter } from '@tanstack/react-router';
import { useContext } from 'react';
import type { RefObject } from 'react';
import { Button } from 'react-aria-components';
import { changeAddress } from '../address/change-address.ts';
import { DataVersion } from '../address/data-version.ts';
import { useAddress } from '../address/use-address.ts';
import type { Place } from '../address/view-state.ts';
import { AddressLink } from '../app/address-link.tsx';
import { linkToWords } from '../cite/text-fragment.ts';
import { CopiedNote } from '../clipboard/copied-note.tsx';
import { useCopy } from '../clipboard/use-copy.ts';
import type { ReportGraph } from '../report/report-graph.ts';
import { lineOf } from '../report/report-graph.ts';
import { range as words } from '../strings/reader.ts';
import { citeWords, takeWords } from './take-words.ts';
import { useSelectedPlace } from './use-selected-place.ts';

interface Props {
  readonly graph: ReportGraph;
  readonly frame: RefObject<HTMLElement | null>;
  readonly at: Place | null;
}

/** For the words that are selected, or else marked: the link to them, the citation, the published page. */
export function RangeBar({ graph, frame, at }: Props) {
  const [selected, forget] = useSelectedPlace(frame);
  const place = selected ?? at;
  if (place === null) return null;
  return (
    <RangeTools
      key={`${String(place.start)}-${String(place.end)}`}
      graph={graph}
      place={place}
      isMarked={selected === null}
      onForget={forget}
    />
  );
}

interface ToolsProps {
  readonly graph: ReportGraph;
  readonly place: Place;
  readonly isMarked: boolean;
  readonly onForget: () => void;
}

function RangeTools({ graph, place, isMarked, onForget }: ToolsProps) {
  const { go } = useAddress();
  const address = useAddressOf(place);
  const [copied, copy] = useCopy(words.refused);
  const taken = takeWords(graph, place);
  const [first] = taken;
  if (first === undefined) return null;
  const lines = words.lines(lineOf(graph, first) ?? 0, lineOf(graph, taken.at(-1) ?? first) ?? 0);
  const published = linkToWords(graph, first);
  const citation = citeWords(graph.report, taken.map(({ exact }) => exact).join('\n'), lines, address);
  return (
    <section className="range-bar" aria-label={words.label}>
      <b>{words.chosen(lines)}</b>
      <Button
        className="tool"
        onPress={() => {
          copy(address, words.copiedLink);
        }}
      >
        {words.copyLink}
      </Button>
      <Button
        className="tool"
        onPress={() => {
          copy(citation, words.copiedCitation);
        }}
      >
        {words.cite}
      </Button>
      {isMarked ? null : (
        <AddressLink className="tool" change={{ at: place }}>
          {words.mark}
        </AddressLink>
      )}
      {published === null ? null : (
        <a className="tool" href={published} rel="noreferrer" target="_blank">
          {words.published}
        </a>
      )}
      <Button
        className="tool"
        onPress={() => {
          if (isMarked) go({ at: null });
          else onForget();
        }}
      >
        {words.forget}
      </Button>
      <CopiedNote copied={copied} byHand={words.byHand} />
    </section>
  );
}

/** The report at this place, and nothing else of what is on the page. */
function useAddressOf(place: Place): string {
  const router = useRouter();
  const dataVersion = useContext(DataVersion);
  const search = changeAddress({}, { view: 'read', at: place, pane: 'view' }, dataVersion);
  return window.location.origin + router.buildLocation({ to: '/', search }).href;
}
