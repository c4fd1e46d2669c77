import { createHash } from 'node:crypto';
import type { GraphRows, NodeRow, RelationshipRow } from './graph-rows.ts';

const EDITION_LENGTH = 16;
/** To be changed whenever the statements of cypher/load store the same rows in a way that answers depend on, so that what is loaded already is loaded anew. */
const STORED_FORM = 'with the place of each link that leads to a hub';

/** The name of exactly these rows, as they are stored: the first 16 hex digits of the SHA-256 of their canonical text, whatever order they come in. */
export function nameEdition(rows: GraphRows): string {
  const hash = createHash('sha256').update(STORED_FORM);
  for (const line of [
    ...rows.nodes.map(canonicalNode).sort(),
    ...rows.relationships.map(canonicalRelationship).sort(),
  ]) {
    hash.update(line).update('\n');
  }
  return hash.digest('hex').slice(0, EDITION_LENGTH);
}

function canonicalNode({ id, labels, properties }: NodeRow): string {
  return JSON.stringify([id, [...labels].sort(), sortedEntries(properties)]);
}

function canonicalRelationship({ type, from, to, properties }: RelationshipRow): string {
  return JSON.stringify([type, from, to, sortedEntries(properties)]);
}

function sortedEntries(properties: NodeRow['properties']): [string, unknown][] {
  return Object.entries(properties).sort(([left], [right]) => (left < right ? -1 : 1));
}
