import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Upload } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import { connectDatabase, type Database } from '../../database/connect-database.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { createHttpApp } from '../../http/create-http-app.ts';
import { createLimits } from '../../limits/create-limits.ts';
import { createLog } from '../../observability/create-log.ts';
import { createMetrics } from '../../observability/create-metrics.ts';
import { createFileSigner } from '../../pictures/sign-file-address.ts';
import { createVisitorToken, hashVisitorToken } from '../../sites/visitor-token.ts';
import { openStorage } from '../../storage/open-storage.ts';
import { createUploadRoutes } from '../create-upload-routes.ts';
import type { Pace } from '../read-in-pace.ts';
import type { Recoder } from '../recoding/recoder.ts';

export interface UploadOwner {
  ownerId: string;
  siteId: string;
}

export type UploadService = Awaited<ReturnType<typeof startUploadService>>;

const secret = 'the secret of the tests, 32 long';

/** The routes of uploads over a database, a folder and a clock of the test's own. */
export async function startUploadService(
  options: { recoder?: Pick<Recoder, 'recode'>; pace?: Pace; isLimited?: boolean } = {},
) {
  const testDatabase = await createTestDatabase();
  const { database, close } = connectDatabase(testDatabase.connectionString, { size: 8 });
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vignette-test-uploads-'));
  const storage = await openStorage({ dataDir });
  const time = { now: new Date('2026-11-20T12:00:00.000Z') };
  const clock = { now: () => time.now };
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const stopping = new AbortController();
  const signer = createFileSigner({ secret, clock });
  const app = createHttpApp({ log, metrics: createMetrics() });
  const limits = createLimits({ database, clock, secret, isLifted: !options.isLimited });
  const dependencies = {
    database,
    storage,
    clock,
    log,
    signer,
    secret,
    limits,
    trustProxy: 1,
    stopping: stopping.signal,
  };
  app.route('/', createUploadRoutes({ ...dependencies, ...options }));

  const request = async (token: string, address: string, init: RequestInit = {}): Promise<Response> =>
    app.request(address, { ...init, headers: { ...tellLength(init.body), ...init.headers, ...authorize(token) } });
  const post = (token: string, body: Uint8Array): Promise<Response> =>
    request(token, '/v1/uploads', { method: 'POST', body: new Uint8Array(body) });

  return {
    ...{ app, database, storage, clock, time, lines, request, post },
    joinVisitor: (siteKey?: string) => insertVisitor(database, { now: time.now, siteKey }),
    async upload(token: string, body: Uint8Array): Promise<Upload> {
      const answer = await post(token, body);
      if (answer.status !== 201) throw new Error(await answer.text());
      return (await answer.json()) as Upload;
    },
    async stop() {
      stopping.abort();
      await close();
      await testDatabase.drop();
      await rm(dataDir, { recursive: true });
    },
  };
}

const authorize = (token: string) => ({ authorization: `Bearer ${token}` });

/** What a browser says of a body whose length it knows. */
function tellLength(body: RequestInit['body']) {
  return body instanceof Uint8Array && { 'content-length': String(body.length) };
}

/** A visitor whose token is known, of the site with this key, or else of one of their own. */
async function insertVisitor(database: Database, { now, siteKey }: { now: Date; siteKey: string | undefined }) {
  const [siteId, ownerId, token] = [await insertSite(database, { now, siteKey }), uuidv7(), createVisitorToken()];
  const expiresAt = new Date(now.getTime() + 30 * 86_400_000);
  await database
    .insertInto('visitors')
    .values({
      id: ownerId,
      site_id: siteId,
      token_hash: hashVisitorToken(token),
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return { ownerId, siteId, token };
}

async function insertSite(database: Database, { now, siteKey }: { now: Date; siteKey: string | undefined }) {
  const id = uuidv7();
  const key = siteKey ?? id;
  const site = { id, key, name: 'A site', origins: [], suspended_at: null, created_at: now };
  await database
    .insertInto('sites')
    .values(site)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const row = await database.selectFrom('sites').select('id').where('key', '=', key).executeTakeFirstOrThrow();
  return row.id;
}
