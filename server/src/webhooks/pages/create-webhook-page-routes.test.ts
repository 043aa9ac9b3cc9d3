import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../sites/create-site.ts';
import type { Site } from '../../sites/site.ts';
import { type TestOwners, openTestOwners } from '../../sites/testing/open-test-owners.ts';
import { listDeliveries } from '../list-deliveries.ts';
import { listEndpoints } from '../list-endpoints.ts';
import { webhookTextsByLocale } from './texts/webhook-texts-by-locale.ts';
import { tellOfPicture } from '../testing/tell-of-picture.ts';

const { faults, endpoint: words } = webhookTextsByLocale.en;
const secretShape = /whsec_[A-Za-z\d+/]{43}=/;
let owners: TestOwners;
let ada: Awaited<ReturnType<TestOwners['addOwner']>>;
let grace: typeof ada;
let site: Site;
let address: string;

beforeAll(async () => {
  owners = await openTestOwners();
  [ada, grace] = [await owners.addOwner(), await owners.addOwner({ name: 'Grace' })];
  const given = { name: 'Magazine', origins: ['https://magazine.example'], accountId: ada.id };
  site = await createSite(owners, given);
  address = `/sites/${site.key}/webhooks`;
});
afterAll(() => owners.close());

async function add(): Promise<{ page: string; id: string }> {
  const response = await ada.browser.post(address, { url: 'http://127.0.0.1:9/hooks' });
  const endpoint = (await listEndpoints(owners.database, site.id)).at(-1);
  return { page: await response.text(), id: endpoint?.id ?? '' };
}

async function remove(id: string): Promise<Response> {
  return ada.browser.post(`${address}/${id}/remove`);
}

const makePicture = () => tellOfPicture(owners, site.id);

describe('the webhook pages', () => {
  it('show a secret once, in the answer to the form', async () => {
    const { page, id } = await add();
    const [secret = ''] = secretShape.exec(page) ?? [];
    expect(secret).not.toBe('');
    for (const path of [address, `${address}/${id}`]) {
      expect(await (await ada.browser.get(path)).text()).not.toMatch(secretShape);
    }
    const rotated = await (await ada.browser.post(`${address}/${id}/rotate-secret`)).text();
    expect(secretShape.exec(rotated)?.[0]).not.toBe(secret);
    expect(rotated).toMatch(secretShape);
    await remove(id);
  });

  it.each(['http://magazine.example', 'https://127.0.0.1.nip.example.invalid', 'ftp://magazine.example', '', 'x'])(
    'refuse %j in plain words',
    async (url) => {
      const response = await ada.browser.post(address, { url });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(faults.refused);
    },
  );

  it('keep to five', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.push((await add()).id);
    const { page } = await add();
    expect(page).toContain(faults.tooMany);
    for (const id of ids) await remove(id);
    expect(await listEndpoints(owners.database, site.id)).toEqual([]);
  });

  it('list what was sent, and send it again', async () => {
    const { id } = await add();
    await makePicture();
    const own = { siteId: site.id, endpointId: id, limit: 10 };
    const [delivery] = (await listDeliveries(owners.database, own)).items;
    const message = delivery?.messageId ?? '';
    expect(await (await ada.browser.get(`${address}/${id}`)).text()).toContain(message);
    const replayed = await ada.browser.post(`${address}/${id}/replay`, { message });
    expect(replayed.status).toBe(303);
    const missing = [uuidv7(), 'no id', ''];
    for (const other of missing) {
      expect((await ada.browser.post(`${address}/${id}/replay`, { message: other })).status).toBe(404);
    }
    await remove(id);
  });

  it('turn on again what was off', async () => {
    const { id } = await add();
    const off = { disabled_at: owners.clock.now(), disabled_reason: 'gone' as const };
    await owners.database.updateTable('webhook_endpoints').set(off).where('id', '=', id).execute();
    expect(await (await ada.browser.get(`${address}/${id}`)).text()).toContain(words.enable);
    await ada.browser.post(`${address}/${id}/enable`);
    expect((await listEndpoints(owners.database, site.id)).at(-1)?.disabledAt).toBeNull();
    await remove(id);
  });

  it('reach no webhook of another site, and are not there for anybody else', async () => {
    const { id } = await add();
    const theirs = await createSite(owners, { name: 'Shop', origins: ['https://shop.example'], accountId: grace.id });
    const paths = ['', '/rotate-secret', '/enable', '/remove', '/replay'];
    for (const path of paths) {
      const ask = path === '' ? grace.browser.get : grace.browser.post;
      for (const key of [site.key, theirs.key]) {
        expect((await ask(`/sites/${key}/webhooks/${id}${path}`, { message: uuidv7() })).status).toBe(404);
      }
    }
    expect((await grace.browser.post(address, { url: 'http://127.0.0.1:9/theirs' })).status).toBe(404);
    expect(await listEndpoints(owners.database, site.id)).toHaveLength(1);
  });
});
