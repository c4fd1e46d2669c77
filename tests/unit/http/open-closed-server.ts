import { tmpdir } from 'node:os';
import { openGraph } from '../../../server/graph/graph.ts';
import { createHttpServer, type HttpServerSettings } from '../../../server/http/create-http-server.ts';

export interface ClosedServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The real server on a free port, over a database that is not there: for what is decided before it would be asked. */
export async function openClosedServer(settings: Partial<HttpServerSettings> = {}): Promise<ClosedServer> {
  const graph = openGraph({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', database: undefined });
  const server = await createHttpServer({ graph, viewerFolder: tmpdir(), logLevel: 'silent', ...settings });
  const close = async () => {
    await server.close();
    await graph.close();
  };
  return { url: await server.listen(0), close };
}
