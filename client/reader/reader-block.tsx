import type { Place } from '../address/view-state.ts';
import type { Passage } from '../report/report-graph.ts';
import type { ReaderBlock } from './blocks.ts';
import { FigureTable } from './figure-table.tsx';
import { markWords } from './mark-words.ts';
import { PassageMarks } from './passage-marks.tsx';
import { PassageText } from './passage-text.tsx';

interface Props {
  readonly block: ReaderBlock;
  readonly at: Place | null;
  readonly retold: ReadonlySet<string>;
  /** Level of the section that a heading opens, from 1. */
  readonly levelOf: (passage: Passage) => number;
}

export function ReaderBlockView({ block, at, retold, levelOf }: Props) {
  switch (block.type) {
    case 'title':
      return <Line as="h1" passage={block.passage} at={at} />;
    case 'heading':
      return <Line as={levelOf(block.passage) === 1 ? 'h2' : 'h3'} passage={block.passage} at={at} />;
    case 'metadata':
      return <Line as="p" passage={block.passage} at={at} className="reader-metadata" />;
    case 'ideas':
      return <Line as="p" passage={block.passage} at={at} className="reader-ideas" />;
    case 'paragraph':
      return <Line as="p" passage={block.passage} at={at} />;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <Line key={item.id} as="li" passage={item} at={at} />
          ))}
        </ul>
      );
    case 'quote':
      return <QuoteBlock block={block} at={at} isRetold={retold.has(block.passage.id)} />;
    case 'figure':
      return <FigureTable lines={block.lines} at={at} />;
  }
}

interface LineProps {
  readonly as: 'h1' | 'h2' | 'h3' | 'p' | 'li';
  readonly passage: Passage;
  readonly at: Place | null;
  readonly className?: string;
}

/** One line of the source: it can be led to by its number, and takes the focus when its words are asked for. */
function Line({ as: Tag, passage, at, className = '' }: LineProps) {
  return (
    <Tag {...lineProps(passage, at, className)}>
      <PassageMarks passageId={passage.id} />
      <PassageText passage={passage} at={at} />
    </Tag>
  );
}

export function lineProps(passage: Passage, at: Place | null, className: string) {
  const isMarked = markWords(passage, at) !== null;
  return {
    id: `line-${String(passage.line)}`,
    'data-line': passage.line,
    tabIndex: -1,
    className: isMarked ? `${className} marked`.trim() : className,
    ...(isMarked ? { 'data-marked': true } : {}),
  };
}

function QuoteBlock({
  block,
  at,
  isRetold,
}: {
  block: ReaderBlock & { type: 'quote' };
  at: Place | null;
  isRetold: boolean;
}) {
  const { passage, attribution } = block;
  return (
    <figure className="reader-quote">
      <blockquote {...lineProps(passage, at, isRetold ? 'retold' : 'own-words')}>
        <PassageMarks passageId={passage.id} />
        {isRetold ? null : '“'}
        <PassageText passage={passage} at={at} />
        {isRetold ? null : '”'}
      </blockquote>
      {attribution === null ? null : (
        <figcaption {...lineProps(attribution, at, '')}>
          <PassageText passage={attribution} at={at} />
        </figcaption>
      )}
    </figure>
  );
}
