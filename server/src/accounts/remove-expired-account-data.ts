import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';

/** How long an address may take to be proven. The link in the mail is good for less. */
const unprovenDays = 7;

interface ExpiryDependencies {
  database: Database;
  clock: Clock;
}

/** Forgets sessions, links, codes and tokens whose time is over, and accounts whose address nobody has proven. */
export async function removeExpiredAccountData(dependencies: ExpiryDependencies): Promise<void> {
  await removeSessions(dependencies);
  await removeVerifications(dependencies);
  await removeUnprovenAccounts(dependencies);
}

async function removeSessions({ database, clock }: ExpiryDependencies): Promise<void> {
  await database.deleteFrom('account_sessions').where('expires_at', '<=', clock.now()).execute();
}

async function removeVerifications({ database, clock }: ExpiryDependencies): Promise<void> {
  await database.deleteFrom('verifications').where('expires_at', '<=', clock.now()).execute();
}

/** Nobody has ever signed in to them. */
async function removeUnprovenAccounts({ database, clock }: ExpiryDependencies): Promise<void> {
  const latest = new Date(clock.now().getTime() - unprovenDays * 86_400_000);
  await database.deleteFrom('accounts').where('email_verified', '=', false).where('created_at', '<=', latest).execute();
}
