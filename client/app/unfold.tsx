import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  /** What a screen reader hears, where the name alone says too little. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Shows more of something in its place. What is unfolded stands in the address. */
export function Unfold({ id, name, label, children }: Props) {
  const { state, go } = useAddress();
  const isOpen = state.unfolded.includes(id);
  return (
    <>
      <Button
        className="link unfold"
        aria-expanded={isOpen}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onPress={() => {
          const others = state.unfolded.filter((one) => one !== id);
          go({ unfolded: isOpen ? others : [...others, id] }, { replace: true });
        }}
      >
        {name}
      </Button>
      {isOpen ? <div className="unfolded">{children}</div> : null}
    </>
  );
}
