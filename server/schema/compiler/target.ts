import { type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { isLink, labelOf, mapField } from '../mapping.ts';

/** Relay's names say what they are: `RaisedByConnection` has `edges` of `RaisedByEdge`, which have a `node`. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

/** The label of the nodes that a field of this type leads to, through connections, edges and links; '' where it leads to none. */
export function labelAtFarEnd(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const own = labelOf(schema, type);
  if (own !== null || !isObjectType(type)) return own ?? '';
  const next = nextField(schema, type);
  return next === undefined ? '' : labelAtFarEnd(schema, getNamedType(next.type));
}

function nextField(schema: GraphQLSchema, type: GraphQLObjectType) {
  const fields = type.getFields();
  if (isLink(schema, type))
    return Object.values(fields).find(({ name }) => mapField(schema, type, name).by === 'farEnd');
  return fields['edges'] ?? fields['node'];
}
