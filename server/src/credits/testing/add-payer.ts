import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/connect-database.ts';

interface NewPayer {
  email?: string;
  normalisedEmail?: string;
}

/** An account whose address is verified, without anything else. Answers its id. */
export async function addPayer(database: Database, given: NewPayer = {}): Promise<string> {
  const id = uuidv7();
  const { email = `${id}@mail.example`, normalisedEmail = email } = given;
  const now = new Date();
  await database
    .insertInto('accounts')
    .values({
      ...{ id, name: 'Ada', email, normalised_email: normalisedEmail, email_verified: true },
      ...{ created_at: now, updated_at: now },
    })
    .execute();
  return id;
}
