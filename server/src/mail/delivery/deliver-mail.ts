import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { isMarketing } from '../is-marketing.ts';
import { wantsNews } from '../news/wants-news.ts';
import type { MailTransport } from '../transport/mail-transport.ts';
import { type MailSurroundings, writeMail } from '../writing/write-mail.ts';
import { claimMail } from './claim-mail.ts';
import type { ClaimedMail } from './claimed-mail.ts';
import { endMail } from './end-mail.ts';
import type { MailEnd } from './mail-end.ts';
import { releaseMail } from './release-mail.ts';
import { settleAbandonedMail } from './settle-abandoned-mail.ts';

export interface DeliveryDependencies extends MailSurroundings {
  database: Database;
  clock: Clock;
  transport: MailTransport;
}

/**
 * Runs the job of a mail: sends it at most once, and answers how it ended, unless it had ended before. It throws when
 * the mail waits again, so that the job does too.
 */
export async function deliverMail(dependencies: DeliveryDependencies, id: string): Promise<MailEnd | undefined> {
  const { database, clock } = dependencies;
  const mail = await claimMail(database, id, clock.now());
  if (!mail) return settleAbandonedMail(dependencies, id);
  const end = await trySending(dependencies, mail);
  await endMail(database, id, end, clock.now());
  return end;
}

async function trySending(dependencies: DeliveryDependencies, mail: ClaimedMail): Promise<MailEnd> {
  try {
    const objection = await findObjection(dependencies, mail);
    if (objection !== undefined) return { state: 'withheld', reason: objection };
    return await dependencies.transport.send(await writeMail(mail, dependencies));
  } catch (error) {
    await releaseMail(dependencies.database, mail.id);
    throw error;
  }
}

/** Why a mail must not go out any more, whatever was true when it was handed in. */
async function findObjection(
  { database, clock }: DeliveryDependencies,
  { template, accountId, expiresAt }: ClaimedMail,
): Promise<string | undefined> {
  if (expiresAt <= clock.now()) return 'expired';
  if (!isMarketing(template)) return undefined;
  const isWanted = accountId !== null && (await wantsNews(database, accountId));
  return isWanted ? undefined : 'not_wanted';
}
