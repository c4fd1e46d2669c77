import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Graph, StatementEvent } from '../graph/graph.ts';

export interface MetricsSettings {
  readonly graph: Graph;
  /** Null where the database cannot say which edition is loaded. */
  readonly readEdition: () => Promise<string | null>;
  readonly requestsUnderWay: () => number;
}

export interface AnsweredRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  readonly cost?: number | undefined;
}

export interface Metrics {
  observe(request: AnsweredRequest): void;
  /** As Prometheus reads them. */
  print(): Promise<string>;
  readonly mediaType: string;
}

const PREFIX = 'golden_thread_';
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const COSTS = [10, 100, 1_000, 10_000, 100_000, 1_000_000, 6_000_000];
const MS_PER_SECOND = 1_000;

export function makeMetrics(settings: MetricsSettings): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: `${PREFIX}http_requests_total`,
    help: 'Requests answered, by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: `${PREFIX}http_request_duration_seconds`,
    help: 'From the arrival of a request to the end of its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const costs = new Histogram({
    name: `${PREFIX}operation_cost`,
    help: 'What operations may hold at most, in values.',
    buckets: COSTS,
    registers,
  });
  watchDatabase(settings, registry);
  watchData(settings, registry);
  return {
    observe({ method, route, status, seconds, cost }) {
      requests.inc({ method, route, status: String(status) });
      durations.observe({ route }, seconds);
      if (cost !== undefined) costs.observe(cost);
    },
    print: () => Registry.merge([registry, ofThisProcess()]).metrics(),
    mediaType: registry.contentType,
  };
}

function watchDatabase({ graph, requestsUnderWay }: MetricsSettings, registry: Registry): void {
  const registers = [registry];
  const statements = new Histogram({
    name: `${PREFIX}statement_duration_seconds`,
    help: 'Statements sent to the database, by whether they failed.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  graph.onStatement(({ failed, durationMs }: StatementEvent) => {
    statements.observe({ outcome: failed ? 'failed' : 'answered' }, durationMs / MS_PER_SECOND);
  });
  gauge(registry, 'reads_running', 'Reads that the database is busy with.', () => graph.use().running);
  gauge(registry, 'reads_waiting', 'Reads that wait for a place.', () => graph.use().waiting);
  gauge(registry, 'http_requests_under_way', 'Requests that are not answered yet.', requestsUnderWay);
}

/** The data version is a label, as is the custom for what is no number; without a database there is none. */
function watchData({ readEdition }: MetricsSettings, registry: Registry): void {
  new Gauge({
    name: `${PREFIX}data_info`,
    help: '1, with the version of the data that is served.',
    labelNames: ['version'],
    registers: [registry],
    async collect() {
      const version = await readEdition().catch(() => null);
      this.reset();
      if (version !== null) this.set({ version }, 1);
    },
  });
}

function gauge(registry: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name: PREFIX + name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}

let process: Registry | undefined;

/** Memory, processor, event loop and garbage of the process, watched once however many servers there are. */
function ofThisProcess(): Registry {
  if (process === undefined) {
    process = new Registry();
    collectDefaultMetrics({ register: process });
  }
  return process;
}
