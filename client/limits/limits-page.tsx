import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTitle } from '../app/use-title.ts';
import { limits as words } from '../strings/help.ts';
import { page } from '../strings/common.ts';
import source from '../../docs/what-this-can-and-cannot-say.md?raw';
import { Markdown } from './markdown.tsx';
import { readMarkdown } from './read-markdown.ts';

const BLOCKS = readMarkdown(source);

/** What the data can and cannot say. It needs no data itself. */
export function LimitsPage() {
  const cameFrom = useLocation({ select: ({ state }) => state.cameFrom ?? {} });
  const main = useRef<HTMLElement>(null);
  useTitle(words.title);
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="limits">
      <header className="masthead">
        <Link to="/" className="product">
          {page.product}
        </Link>
        <Link to="/" search={cameFrom} className="button limits-back">
          {words.back}
        </Link>
      </header>
      <main className="limits-text" tabIndex={-1} ref={main}>
        <Markdown blocks={BLOCKS} />
      </main>
    </div>
  );
}
