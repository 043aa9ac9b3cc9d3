import { type Browser, chromium } from 'playwright-core';
import type { ClosingStack } from '../../../src/app/closing-stack.ts';
import { systemClock } from '../../../src/clock/clock.ts';
import type { Database } from '../../../src/database/connect-database.ts';
import { createSite } from '../../../src/sites/create-site.ts';
import { ensureBrowser } from '../../setup/find-browser.ts';
import { readRelease } from './read-release.ts';
import { restampRelease } from './restamp-release.ts';
import { type RunningServer, runServer } from './run-server.ts';
import { type HostServer, serveHosts } from './serve-hosts.ts';

export interface Stage {
  browser: Browser;
  hosts: HostServer;
  server: RunningServer;
}

const plenty = 1_000_000;
/** As few digits as people see. */
const plentyForOne = 90;

/** A real server, a real browser, and the pages on origins of their own. */
export async function openStage(stack: ClosingStack): Promise<Stage> {
  const server = await runServer(stack);
  // The build is complete only now: the start has seen to it.
  const hosts = await serveHosts(await restampRelease());
  stack.add(() => hosts.close());
  const [key, otherKey] = [await addSite(server.database, hosts), await addSite(server.database, hosts)];
  hosts.describe({ server: server.origin, key, otherKey, ...(await readRelease()) });
  const browser = await launchBrowser();
  stack.add(() => browser.close());
  return { browser, hosts, server };
}

/** Operators cannot allow origins without encryption, so one is written past them: what the widget does there is its own matter. */
async function addSite(database: Database, { origin, insecureOrigin }: HostServer): Promise<string> {
  const budgets = { dailyCredits: plenty, visitorDailyCredits: plentyForOne, networkDailyCredits: plenty };
  const input = { name: 'Campaign', origins: [origin], ...budgets };
  const { id, key } = await createSite({ database, clock: systemClock }, input);
  await database
    .updateTable('sites')
    .set({ origins: [origin, insecureOrigin] })
    .where('id', '=', id)
    .execute();
  return key;
}

async function launchBrowser(): Promise<Browser> {
  const args = ['--disable-gpu', '--host-resolver-rules=MAP careless.example 127.0.0.1'];
  // The browser's own sandbox does not work for root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({ executablePath: await ensureBrowser(), args });
}
