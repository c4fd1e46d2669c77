import type { RelationshipMapping } from '../mapping.ts';

interface RankedLink {
  /** What stands at its ends, always. */
  readonly from: string;
  readonly to: string;
  /** The properties by which cypher/constraints sorts those that lead to one node. */
  readonly rank: readonly [order: string, id: string];
}

const OWN = ['order', 'id'] as const;
const OF_NODE = ['fromOrder', 'from'] as const;

/** Relationships that lead to one node by the thousand: an index, `<type>_rank` of cypher/constraints, holds them in the order of their list. */
export const RANKED_LINKS: Readonly<Record<string, RankedLink>> = {
  EVIDENCES: { from: 'Evidence', to: 'Claim', rank: OWN },
  RAISED_BY: { from: 'Claim', to: 'Audience', rank: OWN },
  MITIGATES: { from: 'Recommendation', to: 'Claim', rank: OWN },
  SPOKEN_BY: { from: 'Quote', to: 'Audience', rank: OF_NODE },
  HEARD_IN: { from: 'Evidence', to: 'Strand', rank: OF_NODE },
  FROM_REGION: { from: 'Quote', to: 'Region', rank: OF_NODE },
  ABOUT: { from: 'Claim', to: 'Theme', rank: OF_NODE },
};

/** Null where no index is sorted as the list is. */
export function findRank({ type, direction, sortedBy }: RelationshipMapping): RankedLink['rank'] | null {
  const rank = RANKED_LINKS[type]?.rank;
  const isSorted = (rank === OWN && sortedBy === 'LINK') || (rank === OF_NODE && sortedBy === 'NODE');
  return direction === 'IN' && isSorted && rank !== undefined ? rank : null;
}

/** Whether all relationships of the type lead to such nodes: then their number, which the graph keeps, is the number of nodes. */
export function leadsOnlyTo({ type, direction }: RelationshipMapping, label: string): boolean {
  const link = RANKED_LINKS[type];
  return link !== undefined && (direction === 'IN' ? link.from : link.to) === label;
}
