import type { Selectable } from 'kysely';
import type { DevMailTable } from '../../database/schema/mail-tables.ts';
import type { DevMail } from './dev-mail.ts';

export function describeDevMail({ address, sent_at, ...row }: Selectable<DevMailTable>): DevMail {
  return { ...row, to: address, sentAt: sent_at };
}
