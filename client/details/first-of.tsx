import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { details as words } from '../strings/common.ts';

/** More than any one thing of a usual report has. */
const PAGE = 250;

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many at once, where each is large. */
  readonly page?: number;
  /** The place of one that is to be seen whatever comes before it; -1 for none. */
  readonly upTo?: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** Of what a hub has thousands of, the first; and as many more each time they are asked for. */
export function FirstOf<Item>({ items, page = PAGE, upTo = -1, children }: Props<Item>) {
  const [pages, setPages] = useState(1);
  const shown = Math.max(pages, Math.ceil((upTo + 1) / page));
  const left = items.length - shown * page;
  return (
    <>
      {children(left <= 0 ? items : items.slice(0, shown * page))}
      {left <= 0 ? null : (
        <Button
          className="link unfold"
          onPress={() => {
            setPages(shown + 1);
          }}
        >
          {words.showMore(Math.min(left, page), left)}
        </Button>
      )}
    </>
  );
}
