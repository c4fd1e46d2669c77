/** A load in a process of its own, so that a test can kill it: prints `loading` when it begins and `loaded` when it is done. */
import { openGraph } from '../../server/graph/graph.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { makeSyntheticRows } from './synthetic-rows.ts';

const [settings = '{}', mark = '', size = '0'] = process.argv.slice(2);
const graph = openGraph(JSON.parse(settings) as Parameters<typeof openGraph>[0]);
console.log('loading');
await loadGraph(graph, makeSyntheticRows(mark, Number(size)), mark);
console.log('loaded');
await graph.close();
