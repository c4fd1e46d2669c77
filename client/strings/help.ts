/** What helps a reader to judge: what the data can say, and how to tell us that it is wrong. */

export const limits = {
  title: 'What this can and cannot say',
  invitation: 'Before you rely on it:',
  back: 'Back to the view',
};

/** Links without a judgement of their own have no id of their own either: their ends name them. */
export const mistakes = {
  button: 'Report a mistake',
  choose: 'What is wrong?',
  text: 'Your report',
  copy: 'Copy it',
  close: 'Close',
  copied: 'Copied. Paste it into a message to those who keep this data, and say why.',
  refused: 'The browser does not let us copy. Select the text, copy it, and say why it is wrong.',
  opening: 'This is wrong because …',
  restsOn: 'It rests on',
  id: (id: string): string => `Id: ${id}`,
  link: (name: string, basis: 'STATED' | 'INFERRED' | null): string =>
    `Link: ${name}${basis === null ? '' : { STATED: ', stated in the report', INFERRED: ', inferred by the coder' }[basis]}`,
  from: (name: string, id: string): string => `From: ${name} [${id}]`,
  to: (name: string, id: string): string => `To: ${name} [${id}]`,
  whose: (name: string, id: string): string => `Whose view: ${name} [${id}]`,
  rationale: (text: string): string => `Reason given: ${text}`,
  readAs: (how: string): string => `read as: ${how}`,
  qualifier: (term: string): string => `in the report’s words: ${term}`,
  aliases: (names: string): string => `called in the report: ${names}`,
  passage: (line: number): string => `A case at line ${String(line)}`,
  line: (line: number): string => `line ${String(line)}`,
  this: (name: string, isHere: boolean): string => (isHere ? 'this' : name),
  report: (title: string): string => `Report: ${title}`,
  version: (version: string): string => `Data version: ${version}`,
  seenAt: (address: string): string => `Seen at: ${address}`,
};

export const marks = {
  one: (kind: string, label: string): string => `${kind} in the graph: ${label}`,
  several: (kinds: string, count: number): string => `${String(count)} ${kinds.toLowerCase()} stand here`,
};
