/** `npm start`: from a fresh checkout to the viewer and the API on one address, and everything stopped again in order. */
import { findOrStartDatabase } from '../database/find-or-start-database.ts';
import { LOCAL_FOLDER } from '../database/home.ts';
import { openGraph } from '../graph/graph.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { makeLifetime } from './lifetime.ts';
import { prepareGraph } from './prepare-graph.ts';
import { prepareViewer, VIEWER_FOLDER } from './prepare-viewer.ts';
import { readPort } from './read-port.ts';
import { makeSteps } from './steps.ts';
import { warmPlans } from './warm-plans.ts';

const ORIGINS = {
  EXTERNAL: 'named by NEO4J_URI',
  STARTED: 'started by us',
  ADOPTED: 'running already',
};

const print = (line: string): void => {
  console.log(line);
};
const steps = makeSteps(print);
const lifetime = makeLifetime(print);

await lifetime.run(async ({ onStop, signal }) => {
  const port = readPort(process.env);
  await steps.run('Viewer', prepareViewer);
  const graph = await steps.run('Neo4j', async (say) => {
    const folder = process.env['GOLDEN_THREAD_DATABASE_FOLDER'] ?? LOCAL_FOLDER;
    const found = await findOrStartDatabase({ environment: process.env, folder, report: say, signal });
    onStop('Neo4j', () => found.release());
    const opened = openGraph(found.settings);
    onStop('Connections to Neo4j', () => opened.close());
    const { version, address } = await opened.describeServer();
    say(`${version} at ${address}, ${ORIGINS[found.origin]}`);
    return opened;
  });
  await steps.run('Report', (say) => prepareGraph(graph, say));
  const server = await createHttpServer({ graph, viewerFolder: VIEWER_FOLDER });
  onStop('Web server', () => server.close());
  const address = await server.listen(port);
  print(`\nGolden Thread is ready: ${address} (API: ${address}/graphql). Ctrl-C stops it.`);
  void warmPlans(address, signal);
});
