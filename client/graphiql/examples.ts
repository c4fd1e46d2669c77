/** An operation that runs as it stands. */
export interface Example {
  /** Of its file, without the ending. */
  readonly name: string;
  /** What it asks, from the first line of its file. */
  readonly title: string;
  readonly text: string;
}

const FILES: Readonly<Record<string, string>> = import.meta.glob('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** By the names of their files. */
export const EXAMPLES: readonly Example[] = Object.entries(FILES)
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(([file, text]) => ({
    name: file.replace(/^.*\/|\.graphql$/g, ''),
    title: /^# (.*)$/m.exec(text)?.[1] ?? file,
    text,
  }));
