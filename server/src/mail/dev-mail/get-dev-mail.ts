import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import { describeDevMail } from './describe-dev-mail.ts';
import type { DevMail } from './dev-mail.ts';

export async function getDevMail(database: Database, id: string): Promise<DevMail> {
  const row = await database.selectFrom('dev_mails').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return describeDevMail(row);
}
