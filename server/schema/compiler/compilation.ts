import { type FieldNode, type GraphQLField, type GraphQLObjectType, getArgumentValues } from 'graphql';
import type { CollectedField, Document } from './collect-fields.ts';

/** Turns a value of a row into the value of the answer. */
export type Reader = (value: unknown) => unknown;

/** A Cypher expression, and how its value is read. */
export interface Piece {
  readonly cypher: string;
  readonly read: Reader;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** One field of the document with its definition in the schema. */
export interface BoundField {
  readonly type: GraphQLObjectType;
  readonly field: CollectedField;
  readonly definition: GraphQLField<unknown, unknown>;
  /** As they are in this request: only whether one is null, or a Boolean, may shape the statement. */
  readonly args: Arguments;
}

/** A parameter of the statement; `bind` throws a RequestError where the argument cannot be had. */
export interface ParameterPlan {
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly bind: (args: Arguments) => unknown;
}

/** What one compilation gathers besides text. */
export class Compilation {
  readonly parameters: ParameterPlan[] = [];
  #names = 0;

  constructor(readonly document: Document) {}

  /** A variable that occurs nowhere else in the statement: `RAISED_BY` → `raisedBy3`. Stems come from the SDL, never from a request. */
  variable(stem: string): string {
    this.#names += 1;
    const camel = stem.includes('_') || stem === stem.toUpperCase() ? stem.toLowerCase() : stem;
    const joined = camel.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    return `${joined.charAt(0).toLowerCase()}${joined.slice(1)}${String(this.#names)}`;
  }

  /** `$first2`: the value is bound anew for each request. */
  parameter({ definition, field }: BoundField, stem: string, bind: ParameterPlan['bind']): string {
    this.#names += 1;
    const name = `${stem}${String(this.#names)}`;
    this.parameters.push({ name, definition, node: field.node, bind });
    return `$${name}`;
  }

  bindField(type: GraphQLObjectType, field: CollectedField): BoundField {
    const definition = type.getFields()[field.name];
    if (definition === undefined) throw new UnknownFieldError(`${type.name}.${field.name}`);
    return { type, field, definition, args: getArgumentValues(definition, field.node, this.document.variables) };
  }
}

/** The document was not validated before it came here. */
export class UnknownFieldError extends Error {
  override readonly name = 'UnknownFieldError';

  constructor(coordinate: string) {
    super(`There is no field ${coordinate} in the schema: validate the document before it is compiled.`);
  }
}
