import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Generation } from '@vignette/server/contract';
import type { Logger } from 'pino';
import { uuidv7 } from 'uuidv7';
import { type Clock, systemClock } from '../../clock/clock.ts';
import { connectDatabase } from '../../database/connect-database.ts';
import type { Engine } from '../../engines/engine.ts';
import { createHttpApp } from '../../http/create-http-app.ts';
import { listenForChanges } from '../../jobs/listen-for-changes.ts';
import { startQueues } from '../../jobs/start-queues.ts';
import { createLiveRoutes } from '../../live/create-live-routes.ts';
import { createLimits } from '../../limits/create-limits.ts';
import { createLog } from '../../observability/create-log.ts';
import { createMetrics } from '../../observability/create-metrics.ts';
import { createFileSigner } from '../../pictures/sign-file-address.ts';
import { openStorage } from '../../storage/open-storage.ts';
import { createCallbackRoutes } from '../create-callback-routes.ts';
import { createGenerationRoutes } from '../create-generation-routes.ts';
import { createModelRoutes } from '../create-model-routes.ts';
import { createPreviewRoutes } from '../create-preview-routes.ts';
import { startGenerationWorker } from '../start-generation-worker.ts';
import { plainRequest } from './plain-request.ts';

export type TestService = Awaited<ReturnType<typeof startTestService>>;

interface TestServiceOptions {
  connectionString: string;
  engine: Engine;
  /** More engines, each of a name of its own. */
  otherEngines?: readonly Engine[];
  /** Where engines call back; the service is not listening there by itself. */
  publicUrl?: string;
  clock?: Clock;
  log?: Logger;
  /** Whether too many requests are refused. */
  isLimited?: boolean;
  /** Kept when given; else a folder that goes with the service. */
  dataDir?: string;
}

export interface Call {
  visitor: { token: string };
  method?: string;
  key?: string;
  body?: object;
  /** The address it comes from. */
  from?: string;
}

/** A plain request but for these fields. */
export interface Wish extends Pick<Call, 'key' | 'from'> {
  [field: string]: unknown;
}

const secret = 'the secret of the tests, 32 long';

/** Everything that accepts, runs and shows generations, as the app wires it, around an engine of the test's own. */
export async function startTestService({
  connectionString,
  engine,
  clock = systemClock,
  log = createLog('silent'),
  ...options
}: TestServiceOptions) {
  const connection = connectDatabase(connectionString);
  const { database, pool } = connection;
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'vignette-test-files-')));
  const storage = await openStorage({ dataDir });
  const queues = await startQueues({ connectionString, onError: (err) => log.error({ err }) });
  const changes = await listenForChanges(connectionString);
  const stopping = new AbortController();
  const metrics = createMetrics();
  const engines = [engine, ...(options.otherEngines ?? [])];
  const signer = createFileSigner({ secret, clock });
  const queue = queues.generation;
  const shared = {
    connectionString,
    database,
    pool,
    queue,
    changes,
    storage,
    clock,
    log,
    metrics,
    signer,
    engines,
    queues,
  };
  const { publicUrl = 'http://server.test', isLimited = false } = options;
  const limits = createLimits({ database, clock, secret, isLifted: !isLimited });
  const services = { ...shared, secret, limits, publicUrl, trustProxy: 1, stopping: stopping.signal };
  const app = createHttpApp({ log, metrics });
  app.route('/', createGenerationRoutes(services));
  app.route('/', createPreviewRoutes(services));
  app.route('/', createCallbackRoutes(services));
  app.route('/', createModelRoutes(services));
  app.route('/', createLiveRoutes(services));

  async function call(address: string, { visitor, method = 'GET', key, body, from }: Call): Promise<Response> {
    const headers = new Headers({ authorization: `Bearer ${visitor.token}` });
    if (key !== undefined) headers.set('idempotency-key', key);
    if (from !== undefined) headers.set('x-forwarded-for', from);
    if (body) headers.set('content-type', 'application/json');
    return app.request(address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  }

  const post = (visitor: Call['visitor'], { key = uuidv7(), from, ...changed }: Wish = {}) =>
    call('/v1/generations', {
      ...{ visitor, method: 'POST', key, body: { ...plainRequest, ...changed } },
      ...(from !== undefined && { from }),
    });

  return {
    ...shared,
    app,
    endStreams: () => stopping.abort(),
    call,
    post,
    async accept(visitor: Call['visitor'], changed: Wish = {}) {
      const response = await post(visitor, changed);
      if (response.status !== 202) throw new Error(await response.text());
      return (await response.json()) as Generation;
    },
    startWorker: (settings: { concurrency?: number; timeLimitMilliseconds?: number } = {}) =>
      startGenerationWorker({ ...services, ...settings }),
    async stop() {
      stopping.abort();
      await changes.stop();
      await queues.stop();
      await connection.close();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
