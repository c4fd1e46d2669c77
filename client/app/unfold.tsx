import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.ts';

interface ButtonProps {
  readonly id: string;
  readonly name: string;
  /** What a screen reader hears, where the name alone says too little; it holds the name. */
  readonly label?: string;
}

/** Shows more of something in its place. What is unfolded stands in the address. */
export function Unfold({ children, ...button }: ButtonProps & { readonly children: ReactNode }) {
  const isOpen = useUnfolded(button.id);
  return (
    <>
      <UnfoldButton {...button} />
      {isOpen ? <div className="unfolded">{children}</div> : null}
    </>
  );
}

/** Only what switches it, where what is shown stands elsewhere. */
export function UnfoldButton({ id, name, label }: ButtonProps) {
  const { state, go } = useAddress();
  const isOpen = state.unfolded.includes(id);
  return (
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
  );
}

export function useUnfolded(id: string): boolean {
  return useAddress().state.unfolded.includes(id);
}
