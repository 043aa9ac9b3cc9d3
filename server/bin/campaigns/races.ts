import { createClosingStack } from '../../src/app/closing-stack.ts';
import type { ClosingStack } from '../../src/app/closing-stack.ts';
import { verifyLedger } from '../../src/credits/verify-ledger.ts';
import { createPlace } from '../support/create-place.ts';
import { openPostgres } from '../support/open-postgres.ts';
import { runVignette } from '../support/run-vignette.ts';
import type { Campaign, CampaignOptions } from './campaign.ts';
import { countDeadlocks } from './races/count-deadlocks.ts';
import { raceAtCap } from './races/race-at-cap.ts';
import type { RaceCourse } from './races/race-course.ts';
import { raceForOneCredit } from './races/race-for-one-credit.ts';
import { raceForWallet } from './races/race-for-wallet.ts';
import { raceOfPayers } from './races/race-of-payers.ts';
import { raceUnderOneKey } from './races/race-under-one-key.ts';

const allRaces = [raceForOneCredit, raceUnderOneKey, raceAtCap, raceForWallet, raceOfPayers];

/**
 * Fifty at once on a budget that covers one, under the same key, at the cap of a grant and on the wallet of a site's owner;
 * and everybody at once while caps change and credits come and go. Over two processes on one database.
 */
export const races: Campaign = {
  name: 'races',
  about:
    'parallel requests for one credit, one key, a cap and a wallet, over two processes; exactly as many as fit may win',
  rounds: 10,
  async run(options) {
    const stack = createClosingStack();
    try {
      return await race(await openCourse(stack), options);
    } finally {
      await stack.close();
    }
  },
};

async function openCourse(stack: ClosingStack): Promise<RaceCourse> {
  const postgres = await openPostgres();
  stack.add(() => postgres.close());
  const servers: string[] = [];
  for (const roles of ['api,worker', 'api']) {
    const place = await createPlace({ DATABASE_URL: postgres.connectionString, ROLES: roles });
    stack.add(() => place.remove());
    const vignette = await runVignette(place);
    stack.add(() => vignette.stop());
    servers.push(vignette.server);
  }
  return { database: postgres.database, servers };
}

async function race(course: RaceCourse, { rounds, say }: CampaignOptions): Promise<string[]> {
  const findings: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const run of allRaces) findings.push(...(await run(course)));
    say(`round ${round}: ${findings.length} findings so far`);
  }
  const ledger = await verifyLedger(course.database);
  const deadlocks = await countDeadlocks(course.database);
  if (deadlocks > 0) findings.push(`PostgreSQL has ended ${deadlocks} deadlocks`);
  return [...findings, ...ledger.map(({ check, subject }) => `not true: ${check} (${subject})`)];
}
