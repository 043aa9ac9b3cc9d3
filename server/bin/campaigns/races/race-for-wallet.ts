import { addPayer } from '../../../src/credits/testing/add-payer.ts';
import { addCredits } from '../../../src/generation/testing/create-test-account.ts';
import { askInParallel } from '../ask-in-parallel.ts';
import { addRacer, parallel, type RaceCourse } from './race-course.ts';

const wallet = 5;

/** A site with large budgets, whose owner has less. */
export async function raceForWallet(course: RaceCourse): Promise<string[]> {
  const { database } = course;
  const { clients, site } = await addRacer(course, parallel);
  const accountId = await addPayer(database);
  await database.updateTable('sites').set({ account_id: accountId }).where('id', '=', site.id).execute();
  await addCredits(database, accountId, wallet);
  const { accepted, refused, broken } = await askInParallel(clients, parallel, (index) => `wallet-${index}`);
  const isRight = accepted.length === wallet && refused.every((code) => code === 'site_budget_exhausted');
  return [...broken, ...(isRight ? [] : [`${accepted.length} of ${parallel} were accepted on a wallet of ${wallet}`])];
}
