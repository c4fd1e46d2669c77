/** A process that answers the Thread operation over HTTP, `ours`, `raw` or `raw-ours`, and tells its parent where, and what it used. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import neo4j from 'neo4j-driver';
import { keepHeapSmall } from '../../server/cli/keep-heap-small.ts';
import { openGraph } from '../../server/graph/graph.ts';
import { toCypher } from '../../server/graph/values.ts';
import { createHttpServer } from '../../server/http/create-http-server.ts';
import { DATASET } from '../../server/load/dataset.ts';
import { readSettings } from './bench-settings.ts';
import { compileThread } from './compile-thread.ts';

const settings = readSettings(process.env);
let statements = 0;

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss(), statements });
});
process.on('disconnect', () => process.exit(0));
const SERVE = { ours: serveOurs, raw: () => serveRaw(writtenByHand()), 'raw-ours': () => serveRaw(compileThread()) };
process.send?.({ url: await SERVE[process.argv[2] as keyof typeof SERVE]() });

async function serveOurs(): Promise<string> {
  keepHeapSmall();
  const graph = openGraph(settings);
  graph.onStatement(() => (statements += 1));
  const server = await createHttpServer({ graph, viewerFolder: tmpdir() });
  return `${await server.listen(0)}/graphql`;
}

interface Raw {
  readonly statement: { readonly text: string };
  readonly bind: (variables: Record<string, unknown>) => Record<string, unknown>;
}

function writtenByHand(): Raw {
  const text = readFileSync('tests/bench/raw-thread.cypher', 'utf8');
  const bind: Raw['bind'] = ({ id }) => ({ id, dataset: DATASET, polarity: ['RAISES'], many: 50, few: 20 });
  return { statement: { text }, bind };
}

/** Sent by the bare driver; the row as it comes, as JSON, behind a bare handler. */
async function serveRaw({ statement, bind }: Raw): Promise<string> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    ...{ disableLosslessIntegers: true, fetchSize: -1, maxConnectionPoolSize: 50, telemetryDisabled: true },
  });
  return listen(async (body) => {
    const { variables } = JSON.parse(body) as { variables: Record<string, unknown> };
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    statements += 1;
    const { records } = await session.run(statement.text, toCypher(bind(variables)) as object);
    await session.close();
    return JSON.stringify({ data: records[0]?.toObject() });
  });
}

async function listen(answer: (body: string) => Promise<string>): Promise<string> {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void answer(Buffer.concat(chunks).toString()).then((text) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
        response.end(text);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${String(address === null || typeof address === 'string' ? 0 : address.port)}/graphql`;
}
