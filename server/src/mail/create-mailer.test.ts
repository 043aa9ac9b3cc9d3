import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startQueues, type Queues } from '../jobs/start-queues.ts';
import { createLog } from '../observability/create-log.ts';
import { createMailer } from './create-mailer.ts';
import type { Mailer, NewMail } from './mailer.ts';
import { startMailWorker } from './start-mail-worker.ts';
import { type MailTest, openMailTest } from './testing/open-mail-test.ts';
import { sampleFacts } from './testing/sample-facts.ts';

const mail: NewMail = {
  template: 'sign-in-code',
  facts: sampleFacts['sign-in-code'],
  to: 'ada@people.example',
  accountId: null,
  locale: 'en',
};

describe('createMailer', () => {
  let test: MailTest;
  let queues: Queues;
  let mailer: Mailer;

  beforeAll(async () => {
    test = await openMailTest();
    queues = await startQueues({ connectionString: test.connectionString, onError: () => {} });
    mailer = createMailer({ ...test, queue: queues.mail });
  });
  afterAll(async () => {
    await queues.stop();
    await test.close();
  });

  const countMails = async () => (await test.database.selectFrom('mails').select('id').execute()).length;

  async function listJobs(): Promise<unknown[]> {
    const { rows } = await test.pool.query("select data from pgboss.job where name = 'mail'");
    return rows.map(({ data }: { data: unknown }) => data);
  }

  it('stores the mail and its job, which holds the id and nothing else', async () => {
    await mailer.send(mail);
    const row = await test.database.selectFrom('mails').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      ...{ template: 'sign-in-code', locale: 'en', address: 'ada@people.example', account_id: null },
      ...{ facts: { code: '048261', minutes: 10 }, state: 'waiting', created_at: test.clock.now() },
      expires_at: new Date(test.clock.now().getTime() + 600_000),
    });
    expect(await listJobs()).toEqual([{ id: row.id }]);
  });

  it('sends nothing of what was handed in with a transaction that is undone', async () => {
    const before = [await countMails(), (await listJobs()).length];
    const undone = test.database.transaction().execute(async (transaction) => {
      await mailer.send(mail, transaction);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect([await countMails(), (await listJobs()).length]).toEqual(before);
    await test.database.transaction().execute((transaction) => mailer.send(mail, transaction));
    expect([await countMails(), (await listJobs()).length]).toEqual(before.map((count) => count + 1));
  });

  it.each(['ada@people.example\r\nBcc: evil@people.example', 'ada@people.example, evil@people.example', 'ada'])(
    'refuses %j, and stores nothing',
    async (to) => {
      const before = await countMails();
      await expect(mailer.send({ ...mail, to })).rejects.toMatchObject({ code: 'field_invalid', field: 'email' });
      expect(await countMails()).toBe(before);
    },
  );

  it('sends news to accounts only', async () => {
    const news: NewMail = { ...mail, template: 'news', facts: sampleFacts.news };
    await expect(mailer.send(news)).rejects.toThrow('news goes to accounts only');
  });

  it('hands all of them to a worker, each once', async () => {
    const before = await countMails();
    const options = { ...test, queue: queues.mail, log: createLog('silent') };
    const workers = [await startMailWorker(options), await startMailWorker(options)];
    await mailer.send({ ...mail, to: 'bob@people.example' });
    while (test.smtp.received.length <= before) await test.smtp.next();
    await Promise.all(workers.map((worker) => worker.stop()));
    const addressees = test.smtp.envelopes.flat();
    expect(addressees.toSorted()).toEqual([...Array.from({ length: before }, () => mail.to), 'bob@people.example']);
    const states = await test.database.selectFrom('mails').select('state').execute();
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['sent']));
  });
});
