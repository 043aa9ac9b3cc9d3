import { createTestAccount } from '../../../src/generation/testing/create-test-account.ts';
import { addSite } from '../../support/add-site.ts';
import { askInParallel } from '../ask-in-parallel.ts';
import { connectAll, parallel, type RaceCourse } from './race-course.ts';

const cap = 7;

/** An account that has enough, and lets the site spend less than is asked for. */
export async function raceAtCap(course: RaceCourse): Promise<string[]> {
  const site = await addSite(course.database, 0);
  const account = await createTestAccount(course, site, { credits: 2 * parallel, dailyCredits: cap });
  const clients = connectAll(course, account.token);
  const { accepted, refused, broken } = await askInParallel(clients, parallel, (index) => `at-cap-${index}`);
  const isRight = accepted.length === cap && refused.every((code) => code === 'grant_cap_reached');
  return [...broken, ...(isRight ? [] : [`${accepted.length} of ${parallel} were accepted at a cap of ${cap}`])];
}
