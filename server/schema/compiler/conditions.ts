import { getNullableType, isListType } from 'graphql';
import { mapArgument } from '../mapping.ts';
import type { BoundField, Compilation } from './compilation.ts';
import type { Choice } from './route.ts';

/** What must hold of a hop's node or relationship. */
export type Condition = (hop: { readonly node: string; readonly link: string | null }) => string;

/** What the arguments of a field choose: those left out or null choose nothing. */
export function chooseByArguments(compilation: Compilation, bound: BoundField): Choice {
  const conditions: Condition[] = [];
  let descend: string | null = null;
  for (const argument of bound.definition.args) {
    const value = bound.args[argument.name] ?? null;
    const mapping =
      value === null ? null : mapArgument(compilation.document.schema, bound.type, bound.field.name, argument);
    if (mapping?.by === 'descend' && value === true) descend = mapping.type;
    if (mapping?.by !== 'filter') continue;
    const parameter = compilation.parameter(bound, argument.name, (args) => args[argument.name]);
    const operator = isListType(getNullableType(argument.type)) ? 'IN' : '=';
    conditions.push(({ node, link }) => {
      const subject = mapping.on === 'LINK' && link !== null ? link : node;
      return `${subject}.${mapping.property} ${operator} ${parameter}`;
    });
  }
  return { conditions, descend };
}
