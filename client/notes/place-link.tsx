import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Props {
  readonly address: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A real link to a whole address; pressed plainly, the page stays and shows it. */
export function PlaceLink({ address, onClose, children }: Props) {
  const router = useRouter();
  return (
    <a
      href={address}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        router.history.push(address);
        onClose();
      }}
    >
      {children}
    </a>
  );
}
