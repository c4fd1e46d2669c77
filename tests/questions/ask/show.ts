import type { Reference } from './graph-answers.ts';

const LENGTH = 90;

/** An item for people: its keys, the words, and the claim where it comes from the graph. */
export function show(key: string, words: string, claim?: Reference): string {
  const short = words.length > LENGTH ? `${words.slice(0, LENGTH)}…` : words;
  return `${key} – “${short}”${claim === undefined ? '' : ` [${claim.id.slice(claim.id.indexOf('/') + 1)}]`}`;
}
