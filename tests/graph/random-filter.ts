/** Values for filters as nobody would write them. */
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { smallGraph } from './small-graph.ts';

/** Picks one of a list, by the next number that was drawn. */
export type Pick = <T>(list: readonly T[]) => T | undefined;

const DEEPEST = 3;
const idsOf = (label: string): string[] =>
  smallGraph.nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
const TERMS = ['Theme', 'Audience', 'Strand', 'Region'].flatMap(idsOf);
/** What fields of these names hold; others hold audiences. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['theme', 'strand', 'region'].map((kind) => [kind, TERMS.filter((id) => id.startsWith(kind))])),
  ...{ passage: idsOf('Passage'), check: idsOf('Check') },
};
const WORDS = ['people', 'LEFT', 'the', 'a', '', 'line 3', 'phone', 'x"y'];

/** An input object with about a quarter of its fields: with many, nothing is left to compare. */
export function writeFilter(type: GraphQLInputType, pick: Pick, depth = 0): string {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return 'null';
  const fields = Object.values(named.getFields()).filter(
    (field) =>
      (depth < DEEPEST || !isInputObjectType(getNamedType(field.type))) && pick([false, false, false, true]) === true,
  );
  return `{${fields.map((field) => `${field.name}: ${writeValue(field.name, field.type, pick, depth)}`).join(', ')}}`;
}

function writeValue(name: string, type: GraphQLInputType, pick: Pick, depth: number): string {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return writeFilter(named, pick, depth + 1);
  const one = (): string => {
    if (isEnumType(named)) return pick(named.getValues())?.name ?? '';
    if (named.name === 'Boolean') return pick(['true', 'false', '$yes', '$no']) ?? '';
    if (named.name === 'Int') return pick(['0', '1', '2', '3']) ?? '';
    const own = OTHERS[name] ?? TERMS.filter((id) => id.startsWith('audience'));
    return JSON.stringify(named.name === 'ID' ? pick(own) : pick(WORDS));
  };
  return isListType(getNullableType(type)) ? `[${pick([[one(), one()], [one()]])?.join(', ') ?? ''}]` : one();
}
