import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { requireAffordable } from '../schema/limits/require-affordable.ts';
import { type Charge, RateLimitedError } from './charge.ts';
import { noteFacts } from './request-facts.ts';
import type { RequestContext } from './serve-graphql.ts';

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>;
type Priced = Resolved & { readonly operation: OperationDefinitionNode };
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Every operation is priced before anything is sent for it, told what it costs, and charged to the address that asks. */
export function limitCost(charge: Charge): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(resolved) {
          const { operation } = resolved;
          if (operation?.operation === 'query') priceOperation({ ...resolved, operation }, charge);
        },
      };
    },
  };
}

function priceOperation({ schema, document, operation, request, response, contextValue }: Priced, charge: Charge) {
  const variables = request.variables ?? {};
  const cost = requireAffordable({ schema, operation, fragments: findFragments(document), variables });
  noteFacts(contextValue.request, { cost });
  const headers = { 'operation-cost': String(cost), ...chargeOrRefuse(contextValue, cost, charge) };
  for (const [name, value] of Object.entries(headers)) response.http.headers.set(name, value);
}

function chargeOrRefuse({ request }: RequestContext, cost: number, charge: Charge) {
  try {
    return charge(request, cost);
  } catch (error) {
    if (!(error instanceof RateLimitedError)) throw error;
    const { message, code, statusCode: status, headers } = error;
    throw new GraphQLError(message, {
      extensions: { code, http: { status, headers: new Map(Object.entries(headers)) } },
    });
  }
}

const known = new WeakMap<DocumentNode, Fragments>();

function findFragments(document: DocumentNode): Fragments {
  const found =
    known.get(document) ??
    Object.fromEntries(
      document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
  known.set(document, found);
  return found;
}
