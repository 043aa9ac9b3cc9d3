import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp } from '../app/testing/open-test-app.ts';
import { authorizeAddress, createAttempt, visit } from '../grants/testing/oauth-flow.ts';
import { extensionKey, extensionRedirects, seedExtension } from './seed-extension.ts';

let stage: Awaited<ReturnType<typeof openTestApp>>;

beforeAll(async () => {
  stage = await openTestApp();
});
afterAll(() => stage.close());

const ask = async (redirect: string) => {
  const client = { id: '', key: extensionKey, origin: '', redirect };
  const scope = 'generate gallery:read offline_access';
  return visit(await stage.signIn(), authorizeAddress(client, createAttempt(), { scope }));
};

describe('seedExtension', () => {
  it.each(extensionRedirects)('lets the extension ask in development, as %s', async (redirect) => {
    const { address, response } = await ask(redirect);
    expect(address.pathname).toBe('/consent');
    expect(await response.text()).toContain('Vignette extension');
  });

  it('lets nobody else ask in its name', async () => {
    const { address } = await ask('https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/');
    expect(address.pathname).not.toBe('/consent');
    expect(address.hostname).toBe('localhost');
  });

  it('changes nothing of what is there', async () => {
    const { database, clock } = stage.services;
    const app = database.updateTable('sites').where('key', '=', extensionKey);
    await app.set({ name: 'Mine' }).execute();
    await seedExtension({ database, clock });
    const row = await database.selectFrom('sites').select('name').where('key', '=', extensionKey).executeTakeFirst();
    expect(row).toEqual({ name: 'Mine' });
  });
});
