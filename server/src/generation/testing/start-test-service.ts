import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../clock/clock.ts';
import { systemClock } from '../../clock/clock.ts';
import { connectDatabase } from '../../database/connect-database.ts';
import type { Engine } from '../../engines/engine.ts';
import { listenForChanges } from '../../jobs/listen-for-changes.ts';
import { startQueue } from '../../jobs/start-queue.ts';
import { createFileSigner } from '../../pictures/sign-file-address.ts';
import type { AuthenticatedVisitor, SiteOfVisitor } from '../../sites/authenticated-visitor.ts';
import { openStorage } from '../../storage/open-storage.ts';
import { createAcceptBatch } from '../accept-batch.ts';
import { acceptGeneration, type AcceptInput } from '../accept-generation.ts';
import { createAcceptanceLane } from '../acceptance-lane.ts';
import { createModelCatalog } from '../model-catalog.ts';
import { startGenerationWorker } from '../start-generation-worker.ts';
import { fakeModel } from './fake-engine.ts';

export type TestService = Awaited<ReturnType<typeof startTestService>>;

export interface TestServiceOptions {
  connectionString: string;
  engine: Engine;
  clock?: Clock;
  timeLimitMilliseconds?: number;
  dataDir?: string;
}

/** Everything that accepts and runs generations, as the app wires it, with an engine of the test's own. */
export async function startTestService(options: TestServiceOptions) {
  const { connectionString, engine, clock = systemClock, timeLimitMilliseconds = 60_000 } = options;
  const log = pino({ level: 'silent' });
  const connection = connectDatabase(connectionString);
  const { database, pool } = connection;
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'vignette-test-files-')));
  const storage = await openStorage({ dataDir });
  const queue = await startQueue({ connectionString, onError: (error) => log.error(error) });
  const changes = await listenForChanges(connectionString);
  const catalog = createModelCatalog([engine]);
  const lane = createAcceptanceLane(createAcceptBatch({ pool, queue, clock }));
  const signer = createFileSigner({ secret: 'a secret of the tests', clock });
  const shared = { database, pool, queue, changes, catalog, storage, clock, signer, log, lane };
  return {
    ...shared,
    accept: (input: TestRequest) => acceptGeneration(shared, toInput(input)),
    startWorker: (concurrency = 2) =>
      startGenerationWorker({ ...shared, engines: [engine], connectionString, concurrency, timeLimitMilliseconds }),
    async stop() {
      await changes.stop();
      await queue.stop();
      await connection.close();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export interface TestRequest {
  visitor: AuthenticatedVisitor;
  network?: string;
  key?: string;
  request?: Partial<AcceptInput['request']>;
}

function toInput({ visitor, network = 'network', key = uuidv7(), request }: TestRequest): AcceptInput {
  return { visitor, network, idempotencyKey: key, request: { ...plainRequest, ...request } };
}

export const plainRequest: AcceptInput['request'] = {
  kind: 'image',
  model: fakeModel.id,
  prompt: 'a grey square',
  size: '64x64',
  count: 1,
  maxCredits: 100,
};

/** A site with these budgets. */
export async function createTestSite(
  { database }: Pick<TestService, 'database'>,
  budgets: Partial<Pick<SiteOfVisitor, 'dailyCredits' | 'visitorDailyCredits' | 'networkDailyCredits'>> = {},
): Promise<SiteOfVisitor> {
  const { dailyCredits = 1000, visitorDailyCredits = 1000, networkDailyCredits = 1000 } = budgets;
  const site = { id: uuidv7(), name: 'A site', dailyCredits, visitorDailyCredits, networkDailyCredits };
  await database
    .insertInto('sites')
    .values({ id: site.id, key: site.id, name: site.name, origins: [], suspended_at: null, created_at: new Date() })
    .execute();
  return site;
}

export async function createTestVisitor(
  { database }: Pick<TestService, 'database'>,
  site: SiteOfVisitor,
  expiresAt = new Date(Date.now() + 3_600_000),
): Promise<AuthenticatedVisitor> {
  const id = uuidv7();
  await database
    .insertInto('visitors')
    .values({ id, site_id: site.id, token_hash: Buffer.from(id), created_at: new Date(), expires_at: expiresAt })
    .execute();
  return { id, expiresAt, site };
}
