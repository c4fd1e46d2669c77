import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';
import { answerMaker } from './answer-maker.ts';
import { type CollectedField, type Document, collectFields } from './collect-fields.ts';
import { TYPE } from './compile-selection.ts';

/** Stands for a value that is not as the schema promises. */
export const BROKEN = Symbol('broken');

/** The value as it goes out, or BROKEN: what is wrong with it then, graphql-js tells best. Lists are changed in place. */
export type Complete = (value: unknown) => unknown;

type Parents = readonly Pick<FieldNode, 'selectionSet'>[];
type Members = Record<string, unknown> & { readonly [TYPE]?: string };

/**
 * What graphql-js does to an answer, prepared once for all answers to an operation: values are what their types allow, nothing is null that must
 * not be, and each type says its name.
 */
export function compileCompletion(document: Document, type: GraphQLObjectType, parents: Parents): Complete {
  return new Completion(document).composite(type, parents);
}

class Completion {
  /** The same selection on the same type is prepared once, however many ways lead to it. */
  readonly #known = new Map<string, Complete>();
  readonly #numbers = new Map<object, number>();

  constructor(readonly document: Document) {}

  composite(type: GraphQLCompositeType, parents: Parents): Complete {
    const key = `${type.name} ${parents.map((parent) => this.#number(parent)).join()}`;
    const complete =
      this.#known.get(key) ?? (isAbstractType(type) ? this.#abstract(type, parents) : this.#object(type, parents));
    this.#known.set(key, complete);
    return complete;
  }

  #abstract(type: Parameters<Document['schema']['getPossibleTypes']>[0], parents: Parents): Complete {
    const types = this.document.schema.getPossibleTypes(type);
    const completes = new Map(types.map((possible) => [possible.name, this.composite(possible, parents)]));
    return (value) => {
      const complete = completes.get((value as Members)[TYPE] ?? '');
      return complete === undefined ? BROKEN : complete(value);
    };
  }

  #object(type: GraphQLObjectType, parents: Parents): Complete {
    const fields = collectFields(this.document, type, parents);
    const steps = fields.map((field) => ({ key: field.responseKey, complete: this.#field(type, field) }));
    const makeAnswer = answerMaker(fields.map(({ responseKey }) => responseKey));
    return (value) => {
      const members = value as Members;
      const whole = makeAnswer();
      for (const { key, complete } of steps) {
        const member = complete(members[key]);
        if (member === BROKEN) return BROKEN;
        whole[key] = member;
      }
      return whole;
    };
  }

  #field(owner: GraphQLObjectType, { name, nodes }: CollectedField): Complete {
    if (name === '__typename') return () => owner.name;
    const field = owner.getFields()[name];
    return field === undefined ? () => BROKEN : this.#type(field.type, nodes);
  }

  #type(type: GraphQLOutputType, nodes: Parents): Complete {
    return isNonNullType(type)
      ? orElse(BROKEN, this.#nullable(type.ofType, nodes))
      : orElse(null, this.#nullable(type, nodes));
  }

  #nullable(type: GraphQLOutputType, nodes: Parents): Complete {
    if (isListType(type)) return completeList(this.#type(type.ofType as GraphQLOutputType, nodes));
    return isCompositeType(type) ? this.composite(type, nodes) : completeLeaf(type as GraphQLLeafType);
  }

  #number(node: object): number {
    const number = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, number);
    return number;
  }
}

function orElse(absent: unknown, complete: Complete): Complete {
  return (value) => (value === null || value === undefined ? absent : complete(value));
}

function completeList(complete: Complete): Complete {
  return (value) => {
    if (!Array.isArray(value)) return BROKEN;
    for (let index = 0; index < value.length; index += 1) {
      const item = complete(value[index]);
      if (item === BROKEN) return BROKEN;
      value[index] = item;
    }
    return value;
  };
}

function completeLeaf(type: GraphQLLeafType): Complete {
  return (value) => {
    try {
      return type.serialize(value) ?? BROKEN;
    } catch {
      return BROKEN;
    }
  };
}
