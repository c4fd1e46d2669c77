import { Button } from 'react-aria-components';

/** Opens and closes a row of a tree, which names it. */
export function TreeToggle() {
  return (
    <Button slot="chevron" className="tree-toggle">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M4 2 L8 6 L4 10" />
      </svg>
    </Button>
  );
}
