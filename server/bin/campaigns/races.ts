import { createClient } from '@vignette/server/client';
import { createClosingStack } from '../../src/app/closing-stack.ts';
import type { ClosingStack } from '../../src/app/closing-stack.ts';
import { verifyLedger } from '../../src/credits/verify-ledger.ts';
import type { Database } from '../../src/database/connect-database.ts';
import { addSite } from '../support/add-site.ts';
import { addVisitors } from '../support/add-visitors.ts';
import { createPlace } from '../support/create-place.ts';
import { openPostgres } from '../support/open-postgres.ts';
import { runVignette } from '../support/run-vignette.ts';
import { askInParallel } from './ask-in-parallel.ts';
import type { Campaign, CampaignOptions } from './campaign.ts';

interface RaceCourse {
  database: Database;
  /** The addresses of processes that share the database. */
  servers: readonly string[];
}

const parallel = 50;

/** Fifty at once on a budget that covers one, and fifty times the same key, over two processes on one database. */
export const races: Campaign = {
  name: 'races',
  about: 'parallel requests for one credit and under one key, over two processes; exactly one may win',
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
    findings.push(...(await raceForOneCredit(course)), ...(await raceUnderOneKey(course)));
    say(`round ${round}: ${findings.length} findings so far`);
  }
  const ledger = await verifyLedger(course.database);
  return [...findings, ...ledger.map(({ check, subject }) => `not true: ${check} (${subject})`)];
}

async function raceForOneCredit(course: RaceCourse): Promise<string[]> {
  const { clients } = await addRacer(course, 1);
  const { accepted, refused, broken } = await askInParallel(clients, parallel, (index) => `one-credit-${index}`);
  const isRight = accepted.length === 1 && refused.length === parallel - 1;
  return [...broken, ...(isRight ? [] : [`${accepted.length} of ${parallel} were accepted on a budget of one`])];
}

async function raceUnderOneKey(course: RaceCourse): Promise<string[]> {
  const { clients, ownerId } = await addRacer(course, parallel);
  const { accepted, refused, broken } = await askInParallel(clients, parallel, () => 'the-same-key');
  const { database } = course;
  const stored = await database.selectFrom('generations').select('id').where('owner_id', '=', ownerId).execute();
  const ids = new Set([...accepted, ...stored.map(({ id }) => id)]);
  const isRight = accepted.length === parallel && ids.size === 1;
  const sentence = `one key: ${accepted.length} accepted, ${refused.length} refused, ${ids.size} generations`;
  return [...broken, ...(isRight ? [] : [sentence])];
}

/** A new visitor of a new site with so many credits, and a client of theirs for each process. */
async function addRacer({ database, servers }: RaceCourse, credits: number) {
  const site = await addSite(database, credits);
  const [visitor] = await addVisitors(database, site.id, 1);
  if (!visitor) throw new Error('no visitor was added');
  const clients = servers.map((server) => createClient({ server, token: visitor.token }));
  return { clients, ownerId: visitor.id };
}
