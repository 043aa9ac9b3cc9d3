import { findProcessTree } from '../support/find-process-tree.ts';
import type { AcceptPlace } from './accept.ts';
import type { BenchRow } from './bench.ts';
import { buildAcceptance } from './build-acceptance.ts';
import { judgeAtMost } from './judge.ts';
import { createPoster } from './post-generation.ts';
import type { Poster } from './post-generation.ts';
import { readProcessorTime } from './processor-time.ts';
import { runInFlight } from './run-in-flight.ts';
import { units } from './units.ts';

const rounds = 3;
const perRound = 2048;
const inFlight = 128;
const batchSize = 64;

interface Usage {
  /** Microseconds for each acceptance. */
  database: number;
  server: number;
}

/** 128 requests in flight, and the bare SQL in batches as large as the server's, in turn. */
export async function measureAcceptLoad(place: AcceptPlace): Promise<BenchRow[]> {
  const poster = createPoster(place.vignette.server, inFlight);
  await postMany(place, poster);
  await acceptMany(place);
  const overHttp: Usage[] = [];
  const bare: Usage[] = [];
  for (let round = 0; round < rounds; round++) {
    overHttp.push(await measure(place, () => postMany(place, poster)));
    bare.push(await measure(place, () => acceptMany(place)));
  }
  poster.close();
  return describe(overHttp, bare);
}

function describe(overHttp: readonly Usage[], bare: readonly Usage[]): BenchRow[] {
  const [show, what] = [units.ratio, `${inFlight} in flight, processor time against that of the bare SQL`];
  const mean = (usages: readonly Usage[], of: keyof Usage) =>
    usages.reduce((sum, usage) => sum + usage[of], 0) / usages.length;
  const base = mean(bare, 'database');
  const [database, server] = [mean(overHttp, 'database'), mean(overHttp, 'server')];
  return [
    judgeAtMost({ what: `${what}: PostgreSQL`, value: database / base, limit: 2, show }),
    judgeAtMost({ what: `${what}: server`, value: server / base, limit: 2, show }),
    {
      what: `${inFlight} in flight, for each acceptance: PostgreSQL, server, and the bare SQL`,
      figure: [database, server, base].map(units.microseconds).join(', '),
    },
  ];
}

async function postMany({ visitors }: AcceptPlace, poster: Poster): Promise<void> {
  await runInFlight(perRound, inFlight, (lane) => poster.post(visitors[lane]?.token ?? ''));
}

async function acceptMany({ visitors, site, acceptBatch }: AcceptPlace): Promise<void> {
  await runInFlight(perRound / batchSize, 1, async () => {
    const batch = visitors.slice(0, batchSize).map(({ id }) => buildAcceptance(site, id));
    await acceptBatch(batch);
  });
}

async function measure({ pid }: AcceptPlace, run: () => Promise<void>): Promise<Usage> {
  const postgres = findProcessTree(process.pid).filter(({ name }) => name === 'postgres');
  const read = () => ({
    database: readProcessorTime(postgres.map((found) => found.pid)),
    server: readProcessorTime([pid]),
  });
  const before = read();
  await run();
  const after = read();
  const each = (milliseconds: number) => (milliseconds * 1000) / perRound;
  return { database: each(after.database - before.database), server: each(after.server - before.server) };
}
