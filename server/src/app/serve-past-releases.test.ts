import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../database/testing/create-test-database.ts';
import { StartError } from '../errors/start-error.ts';
import { createFakeEngine } from '../generation/testing/fake-engine.ts';
import { sweep } from '../generation/sweep.ts';
import { createLog } from '../observability/create-log.ts';
import { listKeys } from '../storage/testing/list-keys.ts';
import { makeTemporaryFolder } from '../storage/testing/make-temporary-folder.ts';
import type { EmbedFile } from './embed/embed-files.ts';
import { loadBuild } from './embed/testing/load-build.ts';
import { readEnvironment } from './read-environment.ts';
import { startVignette } from './start-vignette.ts';

const first = { version: '1.0.0', files: { 'vignette.js': 'the first facade', 'app-en.js': 'the first app' } };
const second = { version: '1.1.0', files: { 'vignette.js': 'the second facade', 'app-en.js': 'the second app' } };

const it = test
  .extend('connectionString', async ({}, { onCleanup }) => {
    const { connectionString, drop } = await createTestDatabase();
    onCleanup(drop);
    return connectionString;
  })
  .extend('dataDir', () => makeTemporaryFolder())
  .extend('start', ({ connectionString, dataDir }) => {
    const production = { NODE_ENV: 'production', SECRET: 's'.repeat(32), SMTP_URL: 'smtp://mail.example' };
    const given = { DATABASE_URL: connectionString, DATA_DIR: dataDir, PUBLIC_URL: 'https://v.example', ...production };
    /** In production, until the test ends or stops it. */
    return async (build: typeof first) => {
      const embed = await loadBuild(build);
      const vignette = await startVignette({
        environment: { ...readEnvironment(given), port: 0 },
        log: createLog('silent'),
        openEngines: () => [createFakeEngine()],
        findEmbedFiles: async () => embed,
        onFatal: (error) => expect.unreachable(error.message),
      });
      onTestFinished(() => vignette.stop());
      return { ...vignette, embed, server: `http://127.0.0.1:${vignette.port}` };
    };
  });

/** Without undoing the compression, as `fetch` would. */
async function getPlainly(address: string, encoding: string) {
  const request = get(address, { headers: { 'accept-encoding': encoding } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { response, body: await buffer(response) };
}

/** Every file in every form, byte for byte. */
async function expectServed(
  server: string,
  { version, files }: { version: string; files: ReadonlyMap<string, EmbedFile> },
) {
  for (const [name, { encodings }] of files) {
    for (const [encoding, bytes] of Object.entries(encodings)) {
      const { response, body } = await getPlainly(`${server}/embed/${version}/${name}`, encoding);
      expect([response.statusCode, response.headers['content-encoding'] ?? 'identity']).toEqual([200, encoding]);
      expect(body.equals(bytes)).toBe(true);
    }
  }
}

describe('startVignette, with the releases of the past', () => {
  it('serves a pinned address after the upgrade, byte for byte, and sweeps none of it away', async ({ start }) => {
    const before = await start(first);
    await before.stop();
    const { server, services, embed } = await start(second);
    const kept = await listKeys(services.storage, 'embed');
    const nextYear = new Date(Date.now() + 365 * 24 * 3_600_000);
    await sweep({ ...services, clock: { now: () => nextYear } });
    expect(await listKeys(services.storage, 'embed')).toEqual(kept);
    await expectServed(server, before.embed);
    await expectServed(server, embed);
    expect(await (await fetch(`${server}/embed/vignette.js`)).text()).toBe('the second facade');
  });

  it('lets an older process serve what a newer one has brought', async ({ start }) => {
    const older = await start(first);
    const newer = await start(second);
    await expectServed(older.server, newer.embed);
    await expectServed(newer.server, older.embed);
  });

  it('does not start with other bytes under a version that has been published', async ({ start }) => {
    const { server, embed } = await start(first);
    await expect(start({ ...second, version: first.version })).rejects.toThrow(StartError);
    await expectServed(server, embed);
  });
});
