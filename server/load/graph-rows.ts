/** What is written to Neo4j, as plain rows: the only shape that the statements in `cypher/load` know. */

/** Absent properties are left out, never null: Neo4j stores no nulls. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface NodeRow {
  /** Besides `Entity`, which every node carries. */
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Properties;
}

export interface RelationshipRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

/** What a row is made from: what is null or undefined is absent. */
export type Values = Readonly<Record<string, Properties[string] | null | undefined>>;

export function makeNode(labels: readonly string[], id: string, values: Values): NodeRow {
  return { labels, id, properties: withoutNulls(values) };
}

export function makeRelationship(type: string, from: string, to: string, values: Values = {}): RelationshipRow {
  return { type, from, to, properties: withoutNulls(values) };
}

function withoutNulls(values: Values): Properties {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, Properties[string]] => entry[1] !== null && entry[1] !== undefined,
    ),
  );
}
