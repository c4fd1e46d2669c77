import { loadDrawing } from './graph-view/load-drawing.ts';
import { beginReading } from './report/begin-reading.ts';

/** Small, so that it runs while the rest of the viewer is still being fetched: the report, and what draws it, are on their way by then. */
const { pathname, search } = window.location;
if (['/', '/brief'].includes(pathname)) beginReading();
// Where the address shows the graph.
if (pathname === '/' && !search.includes('view=')) void loadDrawing().catch(() => undefined);
