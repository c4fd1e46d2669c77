import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { details as words } from '../strings/common.ts';

/** More than any one thing of a usual report has. */
const PAGE = 250;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** Of what a hub has thousands of, the first; and as many more each time they are asked for. */
export function FirstOf<Item>({ items, children }: Props<Item>) {
  const [pages, setPages] = useState(1);
  const left = items.length - pages * PAGE;
  return (
    <>
      {children(items.slice(0, pages * PAGE))}
      {left <= 0 ? null : (
        <Button
          className="link unfold"
          onPress={() => {
            setPages(pages + 1);
          }}
        >
          {words.showMore(Math.min(left, PAGE))}
        </Button>
      )}
    </>
  );
}
