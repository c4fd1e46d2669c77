import { useState } from 'react';
import { Button } from 'react-aria-components';
import { saveFile } from '../export/save-file.ts';
import { nameFile } from '../export/name-file.ts';
import { brief as words } from '../strings/brief.ts';
import type { Brief } from './brief.ts';
import { printHtml } from './print-html.ts';
import { printMarkdown } from './print-markdown.ts';

interface Props {
  readonly brief: Brief;
  readonly id: string;
  /** What is missing and counted has been answered: a file without it would not say so. */
  readonly isWhole: boolean;
}

interface Format {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly print: (brief: Brief) => Promise<BlobPart>;
}

const FORMATS: readonly Format[] = [
  {
    name: words.html,
    ending: 'html',
    type: 'text/html;charset=utf-8',
    print: (brief) => Promise.resolve(printHtml(brief)),
  },
  {
    name: words.markdown,
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    print: (brief) => Promise.resolve(printMarkdown(brief)),
  },
  {
    name: words.word,
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    print: async (brief) => (await import('./print-word.ts')).printWord(brief),
  },
];

/** The same brief as a file, and on paper. */
export function BriefDownloads({ brief, id, isWhole }: Props) {
  const [told, setTold] = useState('');
  const save = async ({ ending, type, print }: Format): Promise<void> => {
    const name = nameFile(id, 'brief', ending);
    try {
      saveFile(name, new Blob([await print(brief)], { type }));
      setTold(words.made(name));
    } catch {
      setTold(words.notMade);
    }
  };
  return (
    <div className="brief-downloads no-print" role="group" aria-label={words.downloads}>
      {FORMATS.map((format) => (
        <Button key={format.ending} className="button" isDisabled={!isWhole} onPress={() => void save(format)}>
          {format.name}
        </Button>
      ))}
      <Button
        className="button"
        onPress={() => {
          window.print();
        }}
      >
        {words.print}
      </Button>
      <p className="brief-told" role="status">
        {told}
      </p>
    </div>
  );
}
