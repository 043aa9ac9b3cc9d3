import type { AcceptPlace } from './accept.ts';
import type { BenchRow } from './bench.ts';
import { buildAcceptance } from './build-acceptance.ts';
import { judgeAtMost } from './judge.ts';
import { createPoster } from './post-generation.ts';
import { median, percentile } from './statistics.ts';
import { units } from './units.ts';

const warmUp = 200;
const samples = 1000;

/** One client over HTTP and one that runs the bare SQL, request by request in turn. */
export async function measureAcceptLatency(place: AcceptPlace): Promise<BenchRow[]> {
  const { site, visitors, acceptBatch, vignette } = place;
  const [visitor] = visitors;
  if (!visitor) throw new Error('there is no visitor');
  const poster = createPoster(vignette.server, 1);
  const overHttp: number[] = [];
  const bare: number[] = [];
  for (let sample = 0; sample < warmUp + samples; sample++) {
    overHttp.push(await measure(() => poster.post(visitor.token)));
    bare.push(await measure(() => acceptBatch([buildAcceptance(site, visitor.id)])));
  }
  poster.close();
  return describe(overHttp.slice(warmUp), bare.slice(warmUp));
}

function describe(overHttp: readonly number[], bare: readonly number[]): BenchRow[] {
  const [show, what] = [units.ratio, 'one client, request to 202 against the bare SQL'];
  const p99 = (times: readonly number[]) => percentile(times, 0.99);
  return [
    judgeAtMost({ what: `${what}: p50`, value: median(overHttp) / median(bare), limit: 3, show }),
    judgeAtMost({ what: `${what}: p99`, value: p99(overHttp) / p99(bare), limit: 10, show }),
    {
      what: 'one client: request to 202, and the bare SQL, p50',
      figure: `${units.milliseconds(median(overHttp))}, ${units.milliseconds(median(bare))}`,
    },
  ];
}

async function measure(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
