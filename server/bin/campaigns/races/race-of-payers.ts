import type { Client } from '@vignette/server/client';
import { addPayer } from '../../../src/credits/testing/add-payer.ts';
import { changeCaps } from '../../../src/credits/testing/change-caps.ts';
import { addCredits, createTestAccount } from '../../../src/generation/testing/create-test-account.ts';
import { addSite } from '../../support/add-site.ts';
import { askInParallel } from '../ask-in-parallel.ts';
import { connectAll, joinSite, type RaceCourse } from './race-course.ts';

interface Payers {
  accountIds: string[];
  grantIds: string[];
  /** For each who asks, a client for each process. */
  askers: Client[][];
}

const each = 20;
const changes = 30;

/**
 * Two accounts and their visitors on two sites, one of which belongs to one of them: everybody asks at once and takes
 * back every other picture, while caps change and credits come. Whether all of it adds up, the ledger says in the end.
 */
export async function raceOfPayers(course: RaceCourse): Promise<string[]> {
  const payers = await addPayers(course);
  const [, ...broken] = await Promise.all([change(course, payers), ...payers.askers.map(askAndCancel)]);
  return broken.flat();
}

async function addPayers(course: RaceCourse): Promise<Payers> {
  const { database } = course;
  const accountIds = [await addPayer(database), await addPayer(database)];
  const [plain, owned] = [await addSite(database, 6), await addSite(database, 15)];
  const account_id = accountIds[0] ?? null;
  await database.updateTable('sites').set({ account_id }).where('id', '=', owned.id).execute();
  const payers: Payers = { accountIds, grantIds: [], askers: [] };
  for (const site of [plain, { ...owned, accountId: account_id }]) {
    for (const accountId of accountIds) {
      const account = await createTestAccount(course, site, { accountId, credits: 10, dailyCredits: 8 });
      payers.grantIds.push(account.grant.id);
      payers.askers.push(connectAll(course, account.token));
    }
    payers.askers.push((await joinSite(course, site.id)).clients);
  }
  return payers;
}

async function askAndCancel(clients: readonly Client[], asker: number): Promise<string[]> {
  const { accepted, broken } = await askInParallel(clients, each, (index) => `payers-${asker}-${index}`);
  const taken = accepted.filter((_, index) => index % 2 === 0);
  const cancelled = await Promise.allSettled(
    taken.map(async (id, index) => clients[index % clients.length]?.cancelGeneration(id)),
  );
  const failed = cancelled.flatMap((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : []));
  return [...broken, ...failed.map((reason) => `a picture could not be taken back: ${reason}`)];
}

async function change({ database }: RaceCourse, { accountIds, grantIds }: Payers): Promise<string[]> {
  for (let index = 0; index < changes; index++) {
    const grantId = grantIds[index % grantIds.length] ?? '';
    const accountId = accountIds[index % accountIds.length] ?? '';
    await changeCaps(database, grantId, { dailyCredits: index % 12, totalCredits: index % 20 });
    await addCredits(database, accountId, 1);
  }
  return [];
}
