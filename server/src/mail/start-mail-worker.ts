import type { Logger } from 'pino';
import type { QueueWorker } from '../jobs/generation-queue.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import { type DeliveryDependencies, deliverMail } from './delivery/deliver-mail.ts';

export interface MailWorkerOptions extends DeliveryDependencies {
  /** `queues.mail`. */
  queue: JobQueue;
  log: Logger;
}

/** As many as the transport keeps connections. */
const concurrency = 4;

/** Sends what is queued. Stopping waits for the mails that are on their way; whoever opened the transport closes it. */
export function startMailWorker({ queue, log, ...dependencies }: MailWorkerOptions): Promise<QueueWorker> {
  async function handle(mailId: string): Promise<void> {
    try {
      const end = await deliverMail(dependencies, mailId);
      if (end) log.info({ mailId, ...end }, 'a mail has ended');
    } catch (err) {
      log.warn({ err, mailId }, 'a mail was not sent and waits');
      throw err;
    }
  }
  return queue.work(handle, { concurrency });
}
