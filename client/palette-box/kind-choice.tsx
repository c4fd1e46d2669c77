import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { SearchKind } from '../generated/graphql.ts';
import { paletteBox as words, SEARCH_KIND_NAMES } from '../strings/palette-box.ts';
import type { WordSearch } from './use-word-search.ts';

interface Props {
  readonly search: WordSearch;
  /** Null: all of them. */
  readonly kind: SearchKind | null;
  readonly onChange: (kind: SearchKind | null) => void;
}

const ALL = 'all';

/** How much was found in the words of the report, by kind; each kind narrows to its own. */
export function KindChoice({ search: { kinds, total, failure }, kind, onChange }: Props) {
  const shown = kinds.filter((one) => one.count > 0 || one.kind === kind);
  return (
    <>
      <p className={failure === null ? 'visually-hidden' : 'palette-told'} role="status">
        {failure === null
          ? total === null
            ? ''
            : words.found(total.count, total.isExact)
          : failure === ''
            ? words.wordsFailed
            : failure}
      </p>
      {shown.length < 2 ? null : (
        <ToggleButtonGroup
          className="chips palette-kinds"
          aria-label={words.kindsLabel}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[kind ?? ALL]}
          onSelectionChange={(keys) => {
            const [key] = [...keys];
            onChange(shown.find((one) => one.kind === key)?.kind ?? null);
          }}
        >
          <ToggleButton id={ALL} className="chip">
            {words.allKinds}
          </ToggleButton>
          {shown.map((one) => (
            <ToggleButton key={one.kind} id={one.kind} className="chip">
              {SEARCH_KIND_NAMES[one.kind].many} <span className="chip-count">{one.count}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </>
  );
}
