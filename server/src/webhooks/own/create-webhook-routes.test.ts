import type { Webhook, WebhookDeliveryPage, WebhookWithSecret } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../sites/create-site.ts';
import type { Site } from '../../sites/site.ts';
import { type TestOwners, openTestOwners } from '../../sites/testing/open-test-owners.ts';
import { tellOfPicture } from '../testing/tell-of-picture.ts';

const url = 'http://127.0.0.1:9/hooks';
let owners: TestOwners;
let ada: Awaited<ReturnType<TestOwners['addOwner']>>;
let site: Site;
let address: string;

beforeAll(async () => {
  owners = await openTestOwners();
  ada = await owners.addOwner();
  site = await createSite(owners, { name: 'Magazine', origins: ['https://magazine.example'], accountId: ada.id });
  address = `/v1/sites/${site.key}/webhooks`;
});
afterAll(() => owners.close());

async function read<Answer>(response: Promise<Response>): Promise<Answer> {
  const answer = await response;
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Answer;
}

const add = () => read<WebhookWithSecret>(ada.call('POST', address, { url }));

const makePicture = () => tellOfPicture(owners, site.id);

describe('createWebhookRoutes', () => {
  it('tells a secret in the answer that makes it, and nowhere else', async () => {
    const { secret, ...webhook } = await add();
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(await read(ada.call('GET', `${address}/${webhook.id}`))).toEqual(webhook);
    expect(await read(ada.call('GET', address))).toEqual({ items: [webhook] });
    const rotated = await read<WebhookWithSecret>(ada.call('POST', `${address}/${webhook.id}/rotate-secret`));
    expect(rotated).toEqual({
      ...{ ...webhook, previousSecretUntil: expect.any(String) },
      secret: expect.stringMatching(/^whsec_/),
    });
    expect(rotated.secret).not.toBe(secret);
    expect((await ada.call('DELETE', `${address}/${webhook.id}`)).status).toBe(204);
    expect((await ada.call('GET', `${address}/${webhook.id}`)).status).toBe(404);
  });

  it('refuses an address that nobody may be sent to, and fields that it does not know', async () => {
    const refused = await ada.call('POST', address, { url: 'https://10.0.0.1/' });
    expect(await refused.json()).toMatchObject({ code: 'webhook_address_refused', field: 'url' });
    const unknown = await ada.call('POST', address, { url, secret: 'whsec_mine' });
    expect(await unknown.json()).toMatchObject({ code: 'field_invalid', field: 'secret' });
    expect(await read(ada.call('GET', address))).toEqual({ items: [] });
  });

  it('lists what was told, page by page, and tells it again', async () => {
    const { id } = await add();
    await makePicture();
    await makePicture();
    const list = (query = '') => read<WebhookDeliveryPage>(ada.call('GET', `${address}/${id}/deliveries${query}`));
    const all = await list();
    expect(all.items).toMatchObject([{ attempt: 1, state: 'waiting' }, { type: 'generation.succeeded' }]);
    const first = await list('?limit=1');
    expect(first.items).toEqual(all.items.slice(0, 1));
    expect((await list(`?cursor=${first.nextCursor}`)).items).toEqual(all.items.slice(1));
    await owners.database
      .updateTable('webhook_deliveries')
      .set({ state: 'dropped', ended_at: owners.clock.now() })
      .execute();
    const { messageId } = all.items[1] ?? { messageId: '' };
    expect((await ada.call('POST', `${address}/${id}/replay`, { messageId })).status).toBe(204);
    expect((await list()).items[0]).toMatchObject({ messageId, state: 'waiting' });
    await ada.call('DELETE', `${address}/${id}`);
  });

  it('tells a webhook again that was disabled, and replays nothing to it before', async () => {
    const { id } = await add();
    await makePicture();
    const { items } = await read<WebhookDeliveryPage>(ada.call('GET', `${address}/${id}/deliveries`));
    const disabled = { disabled_at: owners.clock.now(), disabled_reason: 'gone' } as const;
    await owners.database.updateTable('webhook_endpoints').set(disabled).where('id', '=', id).execute();
    expect(await read(ada.call('GET', `${address}/${id}`))).toMatchObject({ disabledReason: 'gone' });
    const replay = { messageId: items[0]?.messageId };
    expect((await ada.call('POST', `${address}/${id}/replay`, replay)).status).toBe(404);
    const enabled = await read<Webhook>(ada.call('POST', `${address}/${id}/enable`));
    expect(enabled).toMatchObject({ disabledAt: null, disabledReason: null });
    expect((await ada.call('POST', `${address}/${id}/replay`, replay)).status).toBe(204);
    await ada.call('DELETE', `${address}/${id}`);
  });

  it('replays so many times an hour', async () => {
    const { id } = await add();
    const replay = () => ada.call('POST', `${address}/${id}/replay`, { messageId: uuidv7() });
    await owners.database.deleteFrom('limit_windows').execute();
    const answers = await Promise.all(Array.from({ length: 62 }, replay));
    const statuses = answers.map(({ status }) => status);
    expect([404, 429].map((wanted) => statuses.filter((status) => status === wanted).length)).toEqual([60, 2]);
  });

  it('looks up so many addresses an hour', async () => {
    const attempt = () => ada.call('POST', address, { url: 'https://10.0.0.1/' });
    await owners.database.deleteFrom('limit_windows').execute();
    const statuses = (await Promise.all(Array.from({ length: 61 }, attempt))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});
