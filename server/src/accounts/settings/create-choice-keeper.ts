import type { Context } from 'hono';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { PageChoice, Pages } from '../../pages/pages.ts';
import type { SessionFinder } from '../session/create-session-finder.ts';
import { changeProfile } from './profile/change-profile.ts';

interface ChoiceDependencies {
  findSession: SessionFinder;
  database: Database;
  clock: Clock;
}

/** Keeps what somebody has chosen in the footer of a page with their account, where they are signed in. */
export function createChoiceKeeper({ findSession, database, clock }: ChoiceDependencies): Pages['keepChoice'] {
  return async (context: Context, choice: PageChoice) => {
    // Whoever is suspended changes nothing, and may still choose for this browser.
    const account = await findSession(context).catch(() => undefined);
    if (account) await changeProfile(database, { accountId: account.id, ...choice, now: clock.now() });
  };
}
