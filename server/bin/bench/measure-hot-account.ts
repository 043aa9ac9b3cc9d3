import { connectDatabase } from '../../src/database/connect-database.ts';
import { acceptBatchLimit } from '../../src/generation/accept-batch.ts';
import { acceptNaively } from './accept-naively.ts';
import type { AcceptPlace } from './accept.ts';
import type { BenchRow } from './bench.ts';
import { buildAcceptance } from './build-acceptance.ts';
import { runInFlight } from './run-in-flight.ts';
import { units } from './units.ts';

const rounds = 3;
const naiveClients = 16;
const naivePerRound = 1600;
const batchesPerRound = 32;

/** Acceptances a second on one account: our batches, and a statement for each request by 16 clients, in turn. */
export async function measureHotAccount({ postgres, site, visitors, acceptBatch }: AcceptPlace): Promise<BenchRow> {
  const { pool, close } = connectDatabase(postgres.connectionString, { size: naiveClients });
  const build = (index: number) => buildAcceptance(site, visitors[index]?.id ?? '');
  const buildBatch = () => Array.from({ length: acceptBatchLimit }, (_, index) => build(index));
  let [naive, batched] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    naive += await runInFlight(naivePerRound, naiveClients, (lane) => acceptNaively(pool, build(lane)));
    batched += await runInFlight(batchesPerRound, 1, async () => void (await acceptBatch(buildBatch())));
  }
  await close();
  const value = (acceptBatchLimit * batchesPerRound) / batched / (naivePerRound / naive);
  const what = 'one hot account: our batches against a statement for each request by 16 clients';
  return { what, figure: units.ratio(value), budget: `≥ ${units.ratio(10)}`, holds: value >= 10 };
}
