import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, parse, print, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as operations from '../../../client/generated/graphql.ts';
import { DOCUMENT_IDS } from '../../../client/generated/document-ids.ts';
import { LOOPBACK } from '../../../server/http/exposure.ts';
import { readSdl } from '../../../server/schema/read-sdl.ts';
import { type ClosedServer, openClosedServer } from './open-closed-server.ts';

const manifest = JSON.parse(readFileSync('client/generated/persisted-documents.json', 'utf8')) as Record<
  string,
  string
>;
const known = Object.keys(manifest)[0] ?? '';

describe('the manifest', () => {
  it.each(Object.entries(manifest))('%s is the SHA-256 of its document, which the schema allows', (id, text) => {
    const hash = createHash('sha256').update(text).digest('hex');

    expect(id).toBe(`sha256:${hash}`);
    expect(validate(buildSchema(readSdl()), parse(text))).toEqual([]);
  });

  it('holds every operation that the viewer sends, under the id that it sends', () => {
    const sent = Object.entries(operations).filter(([name]) => name.endsWith('Document'));

    const asked = sent.map(([name]) => manifest[DOCUMENT_IDS[name.replace(/Document$/, '')] ?? '']);

    expect(asked).not.toContain(undefined);
    expect(asked.map((text) => sortDefinitions(text ?? ''))).toEqual(
      sent.map(([, document]) => sortDefinitions(print(document as unknown as ReturnType<typeof parse>))),
    );
  });
});

describe('a server of persisted documents only', () => {
  let server: ClosedServer;
  beforeAll(async () => {
    server = await openClosedServer({ exposure: { ...LOOPBACK, onlyPersisted: true } });
  });
  afterAll(() => server.close());
  const post = async (body: object) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code];
  };

  it.each([
    ['a query', { query: '{ __typename }' }, 'PERSISTED_DOCUMENT_REQUIRED'],
    ['the very text of a known document', { query: manifest[known] }, 'PERSISTED_DOCUMENT_REQUIRED'],
    ['nothing', { variables: {} }, 'PERSISTED_DOCUMENT_REQUIRED'],
    ['an id that nothing has', { documentId: 'sha256:0000' }, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    ['both at once', { documentId: known, query: '{ __typename }' }, 'BAD_REQUEST'],
  ])('refuses %s', async (_what, body, code) => {
    expect(await post(body)).toEqual([400, code]);
  });

  it.each([
    ['with', known],
    ['without', known.replace('sha256:', '')],
  ])('asks the database for a document that is known, %s the prefix of its id', async (_how, documentId) => {
    expect(await post({ documentId, variables: { slug: 'x', id: 'x', after: 'x' } })).not.toContain(
      'PERSISTED_DOCUMENT_NOT_FOUND',
    );
  });
});

function sortDefinitions(text: string): string[] {
  return parse(text).definitions.map(print).sort();
}
