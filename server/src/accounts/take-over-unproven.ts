import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';

interface ProvenPerson {
  /** As the provider knows them. */
  provider: string;
  subject: string;
  email: string;
  now: Date;
}

/**
 * Gives an account that waits for the proof of its address to whom a provider has proven it for, without the ways in and
 * the name of whoever signed up with it; nobody can have signed in to it. A person who has an account already comes to
 * that one, whatever address they use now.
 */
export async function takeOverUnproven(
  database: Database,
  { provider, subject, email, now }: ProvenPerson,
): Promise<void> {
  await sql`
    with unproven as (
      select id from accounts
      where email = ${email.toLowerCase()} and not email_verified and not exists (
        select from sign_in_methods where provider = ${provider} and subject = ${subject}
      )
    ), ways_gone as (
      delete from sign_in_methods where account_id in (select id from unproven)
    )
    update accounts set email_verified = true, name = '', updated_at = ${now}
    where id in (select id from unproven)`.execute(database);
}
