import { buildSchema } from 'graphql';
import { PAGE } from './steps.mjs';
import { readSdl } from './serve.mjs';

/** `take(step, first, id)` of the context gives what one owner has. */
export function makeSchema() {
  const schema = buildSchema(readSdl('thread-sdl.graphql'));
  const resolve = (type, field, resolver) => (schema.getType(type).getFields()[field].resolve = resolver);
  resolve('Query', 'recommendation', (_, { id }, { take }) => take('recommendation', PAGE, id));
  for (const claim of ['Recommendation', 'Concern', 'Finding']) {
    resolve(claim, 'raisedBy', async ({ id }, _, { take }) => ({ edges: await take('raisedBy', PAGE, id) }));
    resolve(claim, 'evidencedBy', ({ id }, { first }) => ({ id, first }));
  }
  resolve('Recommendation', 'mitigates', async ({ id }, _, { take }) => ({ edges: await take('mitigates', PAGE, id) }));
  resolve('EvidencedBy', 'totalCount', ({ id }, _, { take }) => take('evidenceCount', 0, id));
  resolve('EvidencedBy', 'edges', ({ id, first }, _, { take }) => take('evidencedBy', first, id));
  resolve('Quote', 'passage', ({ id }, _, { take }) => take('passage', 0, id));
  for (const type of ['Claim', 'Evidence']) schema.getType(type).resolveType = (value) => value.type;
  return schema;
}
