import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Block, Inline, Row } from './read-markdown.ts';
import { resolveLink } from './resolve-link.ts';

/** Blocks of Markdown as elements. Their order never changes, so their place is their key. */
export function Markdown({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'heading': {
      const Tag = HEADINGS[block.level - 1] ?? 'h6';
      return <Tag>{setWords(block.content)}</Tag>;
    }
    case 'paragraph':
      return <p>{setWords(block.content)}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{setWords(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
  }
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function Table({ head, rows }: { readonly head: Row; readonly rows: readonly Row[] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col">
              {setWords(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = [], ...rest], index) => (
          <tr key={index}>
            <th scope="row">{setWords(first)}</th>
            {rest.map((cell, column) => (
              <td key={column}>{setWords(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function setWords(content: readonly Inline[]): ReactNode {
  return content.map((inline, index) => <Fragment key={index}>{setInline(inline)}</Fragment>);
}

function setInline(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return <strong>{setWords(inline.content)}</strong>;
    case 'emphasis':
      return <em>{setWords(inline.content)}</em>;
    case 'link':
      return setLink(inline.href, setWords(inline.content));
  }
}

/** A file of the source is not served: its path is told, for whoever has the source. */
function setLink(href: string, name: ReactNode): ReactNode {
  const target = resolveLink(href);
  if (target?.type === 'web') return <a href={target.url}>{name}</a>;
  if (target?.type !== 'file') return name;
  return (
    <>
      {name} (<code>{target.path}</code>)
    </>
  );
}
