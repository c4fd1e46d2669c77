/** What the viewer can hand over as a question of its own, in the words of the API. */
const FILES: Readonly<Record<string, string>> = import.meta.glob('./operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const NAMES = [
  'claim',
  'audience',
  'evidence',
  'path',
  'passages',
  'search',
  'claims',
  'sides',
  'matrix',
  'gaps',
] as const;
export type OperationName = (typeof NAMES)[number];

export const OPERATIONS = Object.fromEntries(
  NAMES.map((name) => [name, FILES[`./operations/${name}.graphql`] ?? '']),
) as Readonly<Record<OperationName, string>>;
