import { getNamedType, isInputObjectType } from 'graphql';
import { mapArgument } from '../mapping.ts';
import type { BoundField, Compilation } from './compilation.ts';
import { compileComparison, compileFilter } from './compile-filter.ts';
import type { Choice } from './route.ts';

/** What must hold of a hop's node or relationship. Printed for each hop anew, with variables of its own. */
export type Condition = (hop: { readonly node: string; readonly link: string | null }) => string;

/** What the arguments of a field choose: those left out or null choose nothing. */
export function chooseByArguments(compilation: Compilation, bound: BoundField): Choice {
  const conditions: Condition[] = [];
  let descend: string | null = null;
  for (const argument of bound.definition.args) {
    const value = bound.args[argument.name] ?? null;
    if (value === null) continue;
    const mapping = mapArgument(compilation.document.schema, bound.type, bound.field.name, argument);
    const given = { compilation, bound, path: [argument.name], value };
    const type = getNamedType(argument.type);
    if (isInputObjectType(type)) conditions.push(...compileFilter(type, given));
    if (mapping?.by === 'descend' && value === true) descend = mapping.type;
    if (mapping?.by === 'filter') conditions.push(compileComparison(mapping, argument.type, given));
  }
  return { conditions, descend };
}
