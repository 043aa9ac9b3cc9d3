import type { Database } from '../database/connect-database.ts';

/** Frees an address from an account that nobody can have signed in to. Whoever comes with the address now decides anew. */
export async function removeUnproven(database: Database, email: string): Promise<void> {
  await database.deleteFrom('accounts').where('email', '=', email).where('email_verified', '=', false).execute();
}
