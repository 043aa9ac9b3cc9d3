import type { Database } from '../../database/connect-database.ts';
import { describeDevMail } from './describe-dev-mail.ts';
import type { DevMail } from './dev-mail.ts';

const limit = 100;

/** The newest, to everybody or to one address. */
export async function listDevMails(database: Database, to: string | undefined): Promise<DevMail[]> {
  const all = database
    .selectFrom('dev_mails')
    .selectAll()
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  const wanted =
    to === undefined ? all : all.where((where) => where(where.fn('lower', ['address']), '=', to.toLowerCase()));
  return (await wanted.execute()).map(describeDevMail);
}
