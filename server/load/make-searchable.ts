import { SEARCHED_PROPERTIES, SEARCH_KINDS, kindToken, reportToken } from '../domain/searched.ts';
import { printSearchable } from '../domain/search-words.ts';
import type { GraphRows, NodeRow } from './graph-rows.ts';

const KIND_OF_LABEL = new Map<string, string>(Object.entries(SEARCH_KINDS).map(([kind, label]) => [label, kind]));

/** The same rows, with what the search index reads on each node that can be searched for. */
export function makeSearchable({ nodes, relationships }: GraphRows): GraphRows {
  const stating = new Map<string, string[]>();
  for (const { type, from, properties } of relationships) {
    if (type === 'STATED_IN') stating.set(from, [...(stating.get(from) ?? []), String(properties['exact'])]);
  }
  return { nodes: nodes.map((node) => makeNodeSearchable(node, stating.get(node.id))), relationships };
}

/** Claims are also found by the exact words that state them. */
export function makeNodeSearchable(node: NodeRow, stating: readonly string[] = []): NodeRow {
  const kind = node.labels.map((label) => KIND_OF_LABEL.get(label)).find((found) => found !== undefined);
  if (kind === undefined) return node;
  const { properties } = node;
  const texts = SEARCHED_PROPERTIES.flatMap((name) => properties[name] ?? []).map(String);
  const report = properties['report'];
  const searchScope = [kindToken(kind), ...(report === undefined ? [] : [reportToken(String(report))])].join(' ');
  return { ...node, properties: { ...properties, ...printSearchable([...texts, ...stating]), searchScope } };
}
