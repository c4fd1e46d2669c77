import { readFileSync } from 'node:fs';
import type { Asked } from './read-asked.ts';
import { RefusedError } from './refused-error.ts';

/** Documents that are known by their ids: `sha256:` and the SHA-256 of their text, in hexadecimal. */
export interface PersistedDocuments {
  readonly texts: ReadonlyMap<string, string>;
  /** Nothing else is answered. */
  readonly only: boolean;
}

const PREFIX = 'sha256:';

/** The manifest that `npm run generate` makes of the viewer's operations. */
export function readPersistedDocuments(only: boolean): PersistedDocuments {
  const file = new URL('../../client/generated/persisted-documents.json', import.meta.url);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return { texts: new Map(Object.entries(manifest)), only };
}

/** The text of the document asked for; undefined where neither a text nor an id is given. Throws RefusedError. */
export function findDocument({ query, documentId }: Asked, { texts, only }: PersistedDocuments): string | undefined {
  if (documentId === undefined) {
    if (!only) return query;
    throw new RefusedError(
      'PERSISTED_DOCUMENT_REQUIRED',
      'This server answers persisted documents only: send a documentId that it knows, and no query.',
    );
  }
  if (query !== undefined) {
    throw new RefusedError('BAD_REQUEST', 'Send either a query or a documentId, not both.');
  }
  const text = texts.get(documentId.startsWith(PREFIX) ? documentId : PREFIX + documentId);
  if (text !== undefined) return text;
  throw new RefusedError(
    'PERSISTED_DOCUMENT_NOT_FOUND',
    `No document has the id '${documentId.slice(0, 100)}' here. A page that was opened before the server was renewed needs to be loaded again.`,
  );
}
