import type { FastifyInstance } from 'fastify';
import { inspectDocument } from '../schema/limits/inspect-document.ts';
import { readAsked } from './read-asked.ts';
import { RefusedError } from './refused-error.ts';

const DOCUMENTS_KEPT = 500;
/** A longer one is looked at each time: what is kept must stay small, whatever is sent. */
const KEPT_UP_TO_CHARACTERS = 10_000;

/** Documents made to hurt are sent away before Apollo validates them; one that passed is not looked at again. */
export function guardDocuments(app: FastifyInstance): void {
  const passed = new Set<string>();
  app.addHook('preHandler', async (request) => {
    if (request.routeOptions.url !== '/graphql') return;
    const { query } = readAsked(request);
    if (query === undefined || passed.has(query)) return;
    const refused = inspectDocument(query);
    if (refused) throw new RefusedError(String(refused.extensions['code']), refused.message);
    if (query.length <= KEPT_UP_TO_CHARACTERS) keep(passed, query);
  });
}

function keep(passed: Set<string>, document: string): void {
  const [oldest] = passed;
  if (passed.size >= DOCUMENTS_KEPT && oldest !== undefined) passed.delete(oldest);
  passed.add(document);
}
