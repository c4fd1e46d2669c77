import type { GraphRows } from './graph-rows.ts';

/** Where an attribution names no strand. */
const UNNAMED = [''];

/**
 * The same rows, with the `strength` of each claim: how many different pairs of an audience and a strand its attributions name that say RAISES.
 * An attribution that names no strand makes one pair, of its audience and none.
 */
export function weighClaims({ nodes, relationships }: GraphRows): GraphRows {
  const voices = new Map<string, Set<string>>();
  for (const { type, from, to, properties } of relationships) {
    if (type !== 'RAISED_BY' || properties['polarity'] !== 'RAISES') continue;
    const strands = properties['strands'] as readonly string[];
    const pairs = voices.get(from) ?? new Set();
    for (const strand of strands.length > 0 ? strands : UNNAMED) pairs.add(`${to} ${strand}`);
    voices.set(from, pairs);
  }
  return {
    relationships,
    nodes: nodes.map((node) =>
      node.labels.includes('Claim')
        ? { ...node, properties: { ...node.properties, strength: voices.get(node.id)?.size ?? 0 } }
        : node,
    ),
  };
}
