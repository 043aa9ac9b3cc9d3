import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addAccount, signInBrowser } from '../../accounts/testing/add-account.ts';
import { type Browser, createBrowser } from '../../accounts/testing/create-browser.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { createFakeEngine } from '../../generation/testing/fake-engine.ts';
import { createLog } from '../../observability/create-log.ts';
import { createApp } from '../create-app.ts';
import { openServices } from '../open-services.ts';
import { readEnvironment } from '../read-environment.ts';
import { useQuickPasswords } from '../../accounts/testing/use-quick-passwords.ts';

export type SignedInBrowser = Browser & { id: string; email: string };

/** The whole application over a database, files and an engine of the test's own, with browsers that use it. */
export async function openTestApp() {
  const { connectionString, drop } = await createTestDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vignette-test-app-'));
  const engine = createFakeEngine();
  const stopping = new AbortController();
  const environment = readEnvironment({
    ...{ DATABASE_URL: connectionString, DATA_DIR: dataDir, TRUST_PROXY: '1', PORT: '8787' },
    SECRET: 'the secret of the tests, 32 long',
  });
  const { services, close } = await openServices({
    ...{ environment, log: createLog('silent'), openEngines: () => [engine], stopping: stopping.signal },
    onFatal(error) {
      throw error;
    },
  });
  await useQuickPasswords(services.authentication);
  const app = createApp(services, { isDevelopment: true });
  const openBrowser = () => createBrowser((address, init) => app.request(address, init), services.publicUrl);
  return {
    ...{ app, services, engine, openBrowser },
    /** An account whose browser is signed in. */
    async signIn(given: Parameters<typeof addAccount>[1] = {}): Promise<SignedInBrowser> {
      const { id, email } = await addAccount(services, given);
      const browser = openBrowser();
      await signInBrowser(services, browser, email);
      return Object.assign(browser, { id, email });
    },
    async close() {
      stopping.abort();
      await close();
      await drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
