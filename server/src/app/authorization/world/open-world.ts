import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Pool } from 'pg';
import { openSiteAccounts } from '../../../credits/open-site-accounts.ts';
import { createTestDatabase } from '../../../database/testing/create-test-database.ts';
import { createFakeEngine } from '../../../generation/testing/fake-engine.ts';
import { createLog } from '../../../observability/create-log.ts';
import { createApp } from '../../create-app.ts';
import { loadEmbedFiles } from '../../embed/load-embed-files.ts';
import { writeBuild } from '../../embed/testing/write-build.ts';
import { openServices } from '../../open-services.ts';
import { readEnvironment } from '../../read-environment.ts';
import { grantOperator } from '../../../administration/operators/grant-operator.ts';
import { addAccounts } from './add-accounts.ts';
import { addSites } from './add-sites.ts';
import { addVisitors } from './add-visitors.ts';
import { createCredentials } from './credentials/create-credentials.ts';
import { suspend } from './suspend.ts';

export type World = Awaited<ReturnType<typeof openWorld>>;

/** The whole application over a database of its own, with everybody who might ask something of it. */
export async function openWorld() {
  const { connectionString, drop } = await createTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'vignette-world-'));
  const stopping = new AbortController();
  const { services, close } = await openServices({
    environment: readEnvironment({ DATABASE_URL: connectionString, DATA_DIR: path.join(folder, 'data'), ...given }),
    log: createLog('silent'),
    openEngines: () => [createFakeEngine({ limits: { concurrency: 1, timeLimitMs: 60_000 } })],
    stopping: stopping.signal,
    onFatal: (error) => {
      throw error;
    },
  });
  const app = createApp(services, { isDevelopment: true, findEmbedFiles: await readBuild(path.join(folder, 'build')) });
  const accounts = await addAccounts(services);
  const sites = await addSites(services, accounts);
  await openLedger(services.pool, sites.first.id);
  await grantOperator(services, accounts.operator.id);
  const visitors = await addVisitors(services, sites);
  const credentials = await createCredentials({ services, sites, accounts, visitors });
  await suspend(services, { accountId: accounts['suspended account'].id, siteId: sites.suspended.id });
  return {
    ...{ services, app, sites, accounts, visitors, credentials },
    people: { ...accounts, ...visitors },
    async close() {
      stopping.abort();
      await services.authentication.background.settle();
      await close();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As the first request on a site does. */
async function openLedger(pool: Pool, siteId: string): Promise<void> {
  const client = await pool.connect();
  await openSiteAccounts(client, [siteId]);
  client.release();
}

const given = { TRUST_PROXY: '1', SECRET: 'the secret of the tests, 32 long' };

async function readBuild(folder: string) {
  await writeBuild(folder, { version: '1.0.0', files: { 'vignette.js': 'the facade', 'app-en.js': 'the app' } });
  const embed = await loadEmbedFiles(folder);
  return async () => embed;
}
