import {
  type GraphQLResolveInfo,
  Kind,
  type NamedTypeNode,
  type TypeNode,
  isEnumType,
  print,
  typeFromAST,
} from 'graphql';
import { type Plan, compileOperation } from './compile-operation.ts';
import { requireSensibleSize } from './operation-size.ts';

const PLANS_KEPT = 500;

export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation' | 'variableValues'>;

/** Compiled operations, the least recently used of them forgotten first. */
export class PlanCache {
  readonly #plans = new Map<string, Plan>();

  /** Throws RequestError for an operation that is too deep or too large to be honest. */
  find({ schema, fragments, operation, variableValues }: Operation): Plan {
    const key = describe({ schema, fragments, operation, variableValues });
    const known = this.#plans.get(key);
    const plan = known ?? compile({ schema, fragments, operation, variableValues });
    this.#plans.delete(key);
    this.#plans.set(key, plan);
    this.#forgetOldest();
    return plan;
  }

  get size(): number {
    return this.#plans.size;
  }

  #forgetOldest(): void {
    const [oldest] = this.#plans.keys();
    if (this.#plans.size > PLANS_KEPT && oldest !== undefined) this.#plans.delete(oldest);
  }
}

function compile({ schema, fragments, operation, variableValues }: Operation): Plan {
  requireSensibleSize(operation, fragments);
  return compileOperation({ schema, fragments, variables: variableValues }, operation);
}

/** The document and all that may shape its statement: which operation, and the shape of its variables. */
function describe({ schema, fragments, operation, variableValues }: Operation): string {
  const shape = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const value = variableValues[variable.name.value] ?? null;
    return isEnumType(typeFromAST(schema, stripNonNull(type) as NamedTypeNode)) ? String(value) : describeShape(value);
  });
  const text = operation.loc?.source.body ?? [operation, ...Object.values(fragments)].map(print).join('\n');
  return `${operation.name?.value ?? ''}\n${shape.join()}\n${text}`;
}

/** The value of a Boolean, which keys of an object are not null, and of others only whether they are. */
function describeShape(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object' || Array.isArray(value)) return 'given';
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}:${describeShape(part)}`)
    .join()}}`;
}

function stripNonNull(type: TypeNode): TypeNode {
  return type.kind === Kind.NON_NULL_TYPE ? type.type : type;
}
