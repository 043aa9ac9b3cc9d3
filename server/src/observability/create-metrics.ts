import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What `/metrics` shows. Labels are names from our own lists, never anything a caller wrote. */
export interface Metrics {
  registry: Registry;
  httpDuration: Histogram<'method' | 'route' | 'status'>;
  openStreams: Gauge;
  generations: Counter<'engine' | 'outcome'>;
  engineCalls: Counter<'engine' | 'outcome'>;
  engineCost: Counter<'engine'>;
  engineRefusals: Counter<'engine' | 'why'>;
}

export function createMetrics(options: { withProcess?: boolean } = {}): Metrics {
  const registry = new Registry();
  if (options.withProcess) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    httpDuration: new Histogram({
      name: 'vignette_http_request_duration_seconds',
      help: 'Time to the head of the answer, by route.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    openStreams: new Gauge({ name: 'vignette_open_streams', help: 'Pages that wait for changes.', registers }),
    generations: new Counter({
      name: 'vignette_generations_total',
      help: 'Generations that ended, by engine and outcome.',
      labelNames: ['engine', 'outcome'],
      registers,
    }),
    ...createEngineMetrics(registers),
  };
}

function createEngineMetrics(registers: Registry[]): Pick<Metrics, 'engineCalls' | 'engineCost' | 'engineRefusals'> {
  return {
    engineCalls: new Counter({
      name: 'vignette_engine_calls_total',
      help: 'Paid calls that ended, by engine and outcome.',
      labelNames: ['engine', 'outcome'],
      registers,
    }),
    engineCost: new Counter({
      name: 'vignette_engine_cost_micros_total',
      help: 'What paid calls that ended cost, in millionths of a US dollar, by engine.',
      labelNames: ['engine'],
      registers,
    }),
    engineRefusals: new Counter({
      name: 'vignette_engine_refusals_total',
      help: 'Calls that were not made, by engine and by what kept them back.',
      labelNames: ['engine', 'why'],
      registers,
    }),
  };
}
