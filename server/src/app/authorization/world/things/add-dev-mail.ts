import { uuidv7 } from 'uuidv7';
import type { World } from '../open-world.ts';

/** A mail that would have been sent. */
export async function addDevMail({ services, accounts }: World): Promise<string> {
  const id = uuidv7();
  const contents = { subject: 'Confirm your address', text: 'A link', html: '<p>A link</p>', headers: '{}' };
  await services.database
    .insertInto('dev_mails')
    .values({ id, template: 'verify-address', address: accounts.account.email, ...contents, sent_at: new Date() })
    .execute();
  return id;
}
