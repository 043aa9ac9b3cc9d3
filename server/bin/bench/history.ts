import type { GenerationPage } from '@vignette/server/contract';
import { sql } from 'kysely';
import { systemClock } from '../../src/clock/clock.ts';
import type { Database } from '../../src/database/connect-database.ts';
import { countBuffers } from '../../src/database/testing/count-buffers.ts';
import { listGenerations } from '../../src/generation/list-generations.ts';
import { createFileSigner } from '../../src/pictures/sign-file-address.ts';
import { addSite } from '../support/add-site.ts';
import { addVisitors } from '../support/add-visitors.ts';
import { openPostgres } from '../support/open-postgres.ts';
import type { OpenPostgres } from '../support/open-postgres.ts';
import { addPastGenerations, forgoCrashSafety } from './add-past-generations.ts';
import type { Bench, BenchRow } from './bench.ts';
import { judgeAtMost } from './judge.ts';
import { percentile } from './statistics.ts';
import { units } from './units.ts';

type ReadPage = (database: Database, cursor?: string) => Promise<GenerationPage>;

const few = 1_000;
const many = 1_000_000;
const pageSize = 48;
const pages = 20;
const samples = 800;

/** The visitor's list stands in for the gallery page, which is not built yet. */
export const history: Bench = {
  name: 'history',
  async run() {
    const postgres = await openPostgres();
    try {
      await forgoCrashSafety(postgres.database);
      const small = await addVisitorWithPast(postgres.database, few);
      const large = await addVisitorWithPast(postgres.database, many);
      await sql`vacuum analyze`.execute(postgres.database);
      const rows = [await compareBuffers(postgres, small, large)];
      return [...rows, await compareTimes(postgres.database, small, large)];
    } finally {
      await postgres.close();
    }
  },
};

/** Resolves with what reads this visitor's first page. */
async function addVisitorWithPast(database: Database, count: number): Promise<ReadPage> {
  const site = await addSite(database, 1);
  const [visitor] = await addVisitors(database, site.id, 1);
  if (!visitor) throw new Error('no visitor was added');
  await addPastGenerations(database, { siteId: site.id, ownerId: visitor.id, count });
  const signer = createFileSigner({ secret: 'a secret of the bench, 32 long ..', clock: systemClock });
  const page = { owner: { ownerId: visitor.id, siteId: site.id }, limit: pageSize };
  return (through, cursor) => listGenerations({ database: through, signer }, { ...page, cursor });
}

async function compareBuffers(postgres: OpenPostgres, small: ReadPage, large: ReadPage): Promise<BenchRow> {
  const [atFew, atMany] = [await findMostBuffers(postgres, small), await findMostBuffers(postgres, large)];
  return {
    what: `history page of ${pageSize} (for the gallery's): buffers at 1 thousand, at 1 million`,
    figure: `${atFew} and ${atMany}`,
    budget: 'the same or fewer',
    holds: atMany <= atFew,
  };
}

/** A page's rows may begin anywhere in a buffer, which makes one more or less: the fullest of many pages counts. */
async function findMostBuffers(postgres: OpenPostgres, read: ReadPage): Promise<number> {
  const counts: number[] = [];
  let cursor: string | null | undefined;
  for (let page = 0; page < pages && cursor !== null; page++) {
    const from = cursor;
    const counted = await countBuffers(postgres, (database) => read(database, from));
    counts.push(counted.buffers);
    cursor = counted.result.nextCursor;
  }
  return Math.max(...counts);
}

async function compareTimes(database: Database, small: ReadPage, large: ReadPage): Promise<BenchRow> {
  const times = { small: [] as number[], large: [] as number[] };
  for (let sample = 0; sample < samples; sample++) {
    times.small.push(await measure(() => small(database)));
    times.large.push(await measure(() => large(database)));
  }
  const value = percentile(times.large, 0.99) / percentile(times.small, 0.99);
  return judgeAtMost({
    what: 'history page: p99 at 1 million against 1 thousand',
    value,
    limit: 1.5,
    show: units.ratio,
  });
}

async function measure(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
