import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutbox } from '../accounts/testing/create-outbox.ts';
import { addPayer } from '../credits/testing/add-payer.ts';
import { createSite } from '../sites/create-site.ts';
import { createFailureTeller } from './create-failure-teller.ts';
import { type TestWebhooks, openTestWebhooks } from './testing/open-test-webhooks.ts';

const publicUrl = 'https://pictures.example';
let webhooks: TestWebhooks;

beforeAll(async () => {
  webhooks = await openTestWebhooks();
});
afterAll(() => webhooks.close());

async function tell(siteId: string) {
  const { mailer, mails } = createOutbox();
  const tellOwner = createFailureTeller({ mailer, publicUrl });
  const endpoint = { siteId, endpointId: siteId, url: 'https://hooks.example/', reason: 'failing' as const };
  await webhooks.database.transaction().execute((transaction) => tellOwner(endpoint, transaction));
  return mails;
}

describe('createFailureTeller', () => {
  it('writes to the owner of the site, in their language', async () => {
    const accountId = await addPayer(webhooks.database, { email: 'ada@people.example' });
    await webhooks.database.updateTable('accounts').set({ locale: 'fr' }).where('id', '=', accountId).execute();
    const given = { name: 'Magazine', origins: ['https://magazine.example'], accountId };
    const { id, key } = await createSite(webhooks, given);
    const url = `${publicUrl}/sites/${key}/webhooks`;
    const facts = { siteName: 'Magazine', endpoint: 'https://hooks.example/', url };
    const mail = { template: 'webhook-failing', to: 'ada@people.example', accountId, locale: 'fr', facts };
    expect(await tell(id)).toEqual([mail]);
  });

  it('writes to nobody about a site of the operator', async () => {
    expect(await tell((await webhooks.addSite()).id)).toEqual([]);
  });
});
