import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/connect-database.ts';

/** An account whose address is verified, without anything else. Answers its id. */
export async function addPayer(database: Database, normalisedEmail?: string): Promise<string> {
  const id = uuidv7();
  const email = `${id}@mail.example`;
  const now = new Date();
  await database
    .insertInto('accounts')
    .values({
      ...{ id, name: 'Ada', email, normalised_email: normalisedEmail ?? email, email_verified: true },
      ...{ created_at: now, updated_at: now },
    })
    .execute();
  return id;
}
