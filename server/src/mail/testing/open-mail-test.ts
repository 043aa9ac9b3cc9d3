import { uuidv7 } from 'uuidv7';
import { connectDatabase } from '../../database/connect-database.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { createMailer } from '../create-mailer.ts';
import { deliverMail } from '../delivery/deliver-mail.ts';
import type { NewMail } from '../mailer.ts';
import { createSmtpTransport } from '../transport/create-smtp-transport.ts';
import type { MailTransport } from '../transport/mail-transport.ts';
import { sampleFacts, testOrigin } from './sample-facts.ts';
import { startTestSmtp } from './start-test-smtp.ts';

export type MailTest = Awaited<ReturnType<typeof openMailTest>>;

const surroundings = {
  publicUrl: testOrigin,
  secret: 'the secret of the tests, 32 long',
  mailFrom: { name: 'Vignette', address: 'no-reply@pictures.example' },
};

/** Mail over a database and a mail server of the test's own, with a clock and a queue that the test moves. */
export async function openMailTest() {
  const testDatabase = await createTestDatabase();
  const { database, pool, close } = connectDatabase(testDatabase.connectionString, { size: 4 });
  const smtp = await startTestSmtp();
  const transport = createSmtpTransport(smtp.url);
  const clock = createTestClock();
  const queue = createHandQueue();
  const mailer = createMailer({ database, queue, clock });
  const shared = {
    ...surroundings,
    connectionString: testDatabase.connectionString,
    database,
    pool,
    clock,
    mailer,
    smtp,
  };

  return {
    ...shared,
    transport,
    /** Hands a mail in, and answers its id. */
    async send(mail: Partial<NewMail> = {}): Promise<string> {
      await mailer.send({ ...plainMail, ...mail });
      return queue.enqueued.at(-1) ?? '';
    },
    /** Runs the job of a mail as a worker does. */
    deliver: (id: string, other?: MailTransport) => deliverMail({ ...shared, transport: other ?? transport }, id),
    read: (id: string) => database.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    addAccount: () => addAccount(database, clock.now()),
    async close() {
      transport.close();
      await smtp.stop();
      await close();
      await testDatabase.drop();
    },
  };
}

const plainMail: NewMail = {
  template: 'verify-address',
  facts: sampleFacts['verify-address'],
  to: 'ada@people.example',
  accountId: null,
  locale: 'en',
};

/** Remembers what it is given, and checks that it is given what runs inside the mail's transaction. */
function createHandQueue(): JobQueue & { enqueued: string[] } {
  const enqueued: string[] = [];
  return {
    enqueued,
    async enqueue(runner, ids) {
      await runner.executeSql('select 1', []);
      enqueued.push(...ids);
    },
    work: () => Promise.reject(new Error('The test runs the jobs itself.')),
  };
}

function createTestClock() {
  let now = new Date('2026-11-20T12:00:00.000Z');
  return {
    now: () => now,
    advanceMinutes(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}

async function addAccount(database: ReturnType<typeof connectDatabase>['database'], now: Date): Promise<string> {
  const id = uuidv7();
  const email = `${id}@people.example`;
  const moments = { created_at: now, updated_at: now };
  await database
    .insertInto('accounts')
    .values({
      id,
      name: 'Ada',
      email,
      normalised_email: email,
      image: null,
      age_confirmed_at: now,
      suspended_at: null,
      ...moments,
    })
    .execute();
  return id;
}
