import type { Place } from '../address/view-state.ts';
import type { Passage } from '../report/report-graph.ts';
import { markWords } from './mark-words.ts';

interface Props {
  readonly passage: Passage;
  readonly at: Place | null;
  /** Signs of the source that a typeset page does not show, such as the dash before a list item. */
  readonly hidden?: RegExp;
}

/** The words of a passage as the source has them, the marked ones marked. */
export function PassageText({ passage, at, hidden }: Props) {
  const marked = markWords(passage, at);
  const show = (text: string): string => (hidden === undefined ? text : text.replace(hidden, ''));
  if (marked === null) return <>{show(passage.text)}</>;
  const { before, after } = marked;
  return before === '' ? (
    <>
      <mark>{show(marked.marked)}</mark>
      {after}
    </>
  ) : (
    <>
      {show(before)}
      <mark>{marked.marked}</mark>
      {after}
    </>
  );
}
