import { type ASTNode, GraphQLError } from 'graphql';

/** What somebody asked for that cannot be given as asked: the message says what to ask instead. */
export class RequestError extends GraphQLError {
  override readonly name = 'RequestError';

  constructor(message: string, nodes?: readonly ASTNode[], code = 'BAD_USER_INPUT') {
    super(message, { ...(nodes ? { nodes } : {}), extensions: { code, http: { status: 400 } } });
  }
}

/** All faults of a request in one error. */
export function joinFaults(faults: readonly RequestError[]): RequestError | null {
  const [first, ...others] = faults;
  if (first === undefined || others.length === 0) return first ?? null;
  const nodes = faults.flatMap((fault) => fault.nodes ?? []);
  return new RequestError(faults.map((fault) => fault.message).join(' '), nodes);
}
