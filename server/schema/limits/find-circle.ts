import { type FragmentDefinitionNode, visit } from 'graphql';

/** The names of fragments that hold each other, the first of them once more at the end; null where none do. */
export function findCircle(fragments: readonly FragmentDefinitionNode[]): string[] | null {
  const spreads = new Map(fragments.map((fragment) => [fragment.name.value, listSpreads(fragment)]));
  const cleared = new Set<string>();
  for (const name of spreads.keys()) {
    const circle = follow(name, spreads, [], cleared);
    if (circle !== null) return circle;
  }
  return null;
}

/** As deep as there are fragments, of which a document has few. */
function follow(
  name: string,
  spreads: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  cleared: Set<string>,
): string[] | null {
  if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
  if (cleared.has(name)) return null;
  for (const next of spreads.get(name) ?? []) {
    const circle = follow(next, spreads, [...path, name], cleared);
    if (circle !== null) return circle;
  }
  cleared.add(name);
  return null;
}

function listSpreads(fragment: FragmentDefinitionNode): string[] {
  const names = new Set<string>();
  visit(fragment, {
    FragmentSpread: ({ name }) => {
      names.add(name.value);
    },
  });
  return [...names];
}
