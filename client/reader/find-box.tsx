import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';
import { readerTools as words } from '../strings/reader.ts';

/** Enter goes to the next place, Shift Enter to the one before, Escape clears. */
export function FindBox({ count, nth }: { readonly count: number; readonly nth: number }) {
  const { state, go } = useAddress();
  const asked = state.words.trim();
  const step = (by: number): void => {
    if (count > 0) go({ nth: ((nth - 1 + by + count) % count) + 1 }, { replace: true });
  };
  return (
    <div className="find-box">
      <SearchField
        className="search"
        aria-label={words.find}
        value={state.words}
        onChange={(typed) => {
          go({ words: typed, nth: null }, { replace: true });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
      >
        <Label className="visually-hidden">{words.find}</Label>
        <Input placeholder={words.findPlaceholder} />
        <Button className="search-clear" aria-label={words.clear}>
          ×
        </Button>
      </SearchField>
      {asked === '' ? null : (
        <>
          <span className="find-count tabular" aria-hidden="true">
            {count === 0 ? words.noneFound : words.count(nth, count)}
          </span>
          <Step
            label={words.previous}
            sign="↑"
            isDisabled={count < 2}
            onPress={() => {
              step(-1);
            }}
          />
          <Step
            label={words.next}
            sign="↓"
            isDisabled={count < 2}
            onPress={() => {
              step(1);
            }}
          />
        </>
      )}
      <p className="visually-hidden" role="status">
        {asked === '' ? '' : words.told(asked, nth, count)}
      </p>
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

function Step({ label, sign, isDisabled, onPress }: StepProps) {
  return (
    <Button className="tool" aria-label={label} isDisabled={isDisabled} onPress={onPress}>
      {sign}
    </Button>
  );
}
