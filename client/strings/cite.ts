/** The words of citations. */
import { licenceLine } from './licence.ts';

export const cite = {
  button: 'Cite',
  quote: (attribution: string): string => `Cite the words of ${attribution}`,
  forms: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON', link: 'Link' },
  copy: (form: string): string => `Copy ${form}`,
  copyShort: 'Copy',
  copied: (form: string): string => `${form} copied.`,
  refused: 'The browser does not let us copy. Select the text and copy it by hand.',
  byHand: 'Text to copy',
  atWords: 'On the published page, at these words',
  line: (line: number): string => `line ${String(line)}`,
  retold: 'retold by the report, not quoted',
  published: (date: string): string => `Published ${date}.`,
  printed: (wording: string): string => `as printed: ${wording}`,
  question: (question: string): string => `question: ${question}`,
  inReport: (title: string): string => `In: ${title}.`,
  version: (version: string): string => `Golden Thread, data version ${version}`,
  licence: licenceLine,
  accessed: (date: string): string => `Accessed ${date}.`,
};
