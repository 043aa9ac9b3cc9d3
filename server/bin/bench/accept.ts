import { systemClock } from '../../src/clock/clock.ts';
import { createAcceptBatch } from '../../src/generation/accept-batch.ts';
import type { AcceptBatch } from '../../src/generation/accept-batch.ts';
import { startQueues } from '../../src/jobs/start-queues.ts';
import type { Site } from '../../src/sites/site.ts';
import { addSite } from '../support/add-site.ts';
import { addVisitors } from '../support/add-visitors.ts';
import type { AddedVisitor } from '../support/add-visitors.ts';
import type { Bench } from './bench.ts';
import { measureAcceptLatency } from './measure-accept-latency.ts';
import { measureAcceptLoad } from './measure-accept-load.ts';
import { measureHotAccount } from './measure-hot-account.ts';
import { openBenchServer } from './open-bench-server.ts';
import type { BenchServer } from './open-bench-server.ts';

export interface AcceptPlace extends BenchServer {
  /** One site for all: its account is hot. */
  site: Site;
  visitors: readonly AddedVisitor[];
  /** The bare final SQL: the server's own statements, without the server. */
  acceptBatch: AcceptBatch;
}

const manyCredits = 1_000_000_000;
const visitorCount = 128;

/** What it costs to acknowledge a request durably, against the bare SQL that does it. Nothing works meanwhile. */
export const accept: Bench = {
  name: 'accept',
  async run() {
    const server = await openBenchServer({ ROLES: 'api' });
    const { connectionString, pool } = server.postgres;
    const queues = await startQueues({ connectionString, onError: console.error });
    try {
      const site = await addSite(server.database, manyCredits);
      const visitors = await addVisitors(server.database, site.id, visitorCount);
      const acceptBatch = createAcceptBatch({ pool, queue: queues.generation, clock: systemClock });
      const place = { ...server, site, visitors, acceptBatch };
      const rows = await measureAcceptLatency(place);
      rows.push(...(await measureAcceptLoad(place)));
      return [...rows, await measureHotAccount(place)];
    } finally {
      await queues.stop();
      await server.close();
    }
  },
};
