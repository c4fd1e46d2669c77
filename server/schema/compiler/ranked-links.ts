import { findHubLink } from '../../domain/hub-links.ts';
import type { RelationshipMapping } from '../mapping.ts';

/** The properties by which `<type>_place` of cypher/constraints sorts what leads to one node. */
export type Rank = readonly [order: string, id: string];

const RANKS = { LINK: ['order', 'id'], NODE: ['fromOrder', 'from'] } as const;

/** Null where no index is sorted as the list is. */
export function findRank({ type, direction, sortedBy }: RelationshipMapping): Rank | null {
  const hub = findHubLink(type);
  return direction === 'IN' && hub?.sortedBy === sortedBy ? RANKS[hub.sortedBy] : null;
}

/** Whether all relationships of the type lead to such nodes: then their number, which the graph keeps, is the number of nodes. */
export function leadsOnlyTo({ type, direction }: RelationshipMapping, label: string): boolean {
  const hub = findHubLink(type);
  return hub !== null && (direction === 'IN' ? hub.from : hub.to) === label;
}
