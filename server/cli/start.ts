/** `npm start`: from a fresh checkout to the viewer and the API on one address, and everything stopped again in order. */
import { findOrStartDatabase, RELEASE_TAKES_AT_MOST_MS } from '../database/find-or-start-database.ts';
import { LOCAL_FOLDER } from '../database/home.ts';
import { requireSpace } from '../database/require-space.ts';
import { openGraph } from '../graph/graph.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import { makeLifetime, untilStopped } from './lifetime.ts';
import { prepareGraph } from './prepare-graph.ts';
import { GRAPHIQL_FOLDER, prepareViewer, VIEWER_FOLDER } from './prepare-viewer.ts';
import { nameProductVersion } from './product-version.ts';
import { readExposure } from './read-exposure.ts';
import { readPort } from './read-port.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { makeSteps } from './steps.ts';
import { warmPlans } from './warm-plans.ts';

const ORIGINS = {
  EXTERNAL: 'named by NEO4J_URI',
  STARTED: 'started by us',
  ADOPTED: 'running already',
};

/** A disk that fills up in the middle of a load stops Neo4j, and readers with it. */
const LOAD_NEEDS_BYTES = 250_000_000;

const print = (line: string): void => {
  console.log(line);
};
const printDetail = (line: string): void => {
  print(`  ${line.trim()}`);
};
refuseArguments(process.argv);
keepHeapSmall();
const steps = makeSteps(print);
const lifetime = makeLifetime(print);

await lifetime.run(async ({ onStop, signal }) => {
  const port = readPort(process.env);
  const exposure = readExposure(process.env);
  const folder = process.env['GOLDEN_THREAD_DATABASE_FOLDER'] ?? LOCAL_FOLDER;
  await steps.run('Viewer', () => untilStopped(signal, prepareViewer(signal)));
  const database = await steps.run('Neo4j', async (say) => {
    const found = await findOrStartDatabase({ environment: process.env, folder, report: printDetail, signal });
    onStop('Neo4j', () => found.release(), RELEASE_TAKES_AT_MOST_MS);
    const graph = openGraph(found.settings);
    onStop('Connections to Neo4j', () => graph.close());
    const { version, address } = await graph.describeServer();
    say(`${version} at ${address}, ${ORIGINS[found.origin]}`);
    return { graph, folder: found.folder };
  });
  const { graph } = database;
  const requireRoom = (): void => {
    if (database.folder !== null) requireSpace(database.folder, LOAD_NEEDS_BYTES);
  };
  await steps.run('Report', (say) => untilStopped(signal, prepareGraph(graph, requireRoom, say)));
  signal.throwIfAborted();
  const server = await createHttpServer({
    graph,
    viewerFolder: VIEWER_FOLDER,
    graphiqlFolder: GRAPHIQL_FOLDER,
    exposure,
    productVersion: nameProductVersion(),
  });
  onStop('Web server', () => server.close(), exposure.drainMs);
  const address = await server.listen(port);
  print(`\nGolden Thread is ready: ${address} (API: POST ${address}/graphql). Ctrl-C stops it.`);
  void warmPlans(address, server.underWay, signal);
});
