import { createClient } from '@vignette/server/client';
import type { Client } from '@vignette/server/client';
import { pino } from 'pino';
import { createClosingStack } from '../../src/app/closing-stack.ts';
import type { ClosingStack } from '../../src/app/closing-stack.ts';
import { readEnvironment } from '../../src/app/read-environment.ts';
import { startVignette } from '../../src/app/start-vignette.ts';
import { createRenditions } from '../../src/pictures/create-renditions.ts';
import { addSite } from '../support/add-site.ts';
import { addVisitors } from '../support/add-visitors.ts';
import { createPlace } from '../support/create-place.ts';
import { openPostgres } from '../support/open-postgres.ts';
import type { OpenPostgres } from '../support/open-postgres.ts';
import type { Bench, BenchRow } from './bench.ts';
import { drawPictures } from './draw-pictures.ts';
import { judgeAtMost } from './judge.ts';
import { createStampingEngine } from './stamping-engine.ts';
import type { StampingEngine } from './stamping-engine.ts';
import { median } from './statistics.ts';
import { units } from './units.ts';
import { followPictures } from './follow-pictures.ts';

interface Course {
  client: Client;
  engine: StampingEngine;
  postgres: OpenPostgres;
  pictures: readonly Uint8Array[];
}

const warmUp = 4;
const samples = 32;

/** From the engine's last byte to the event in the reader's hands, against what cannot be left out, in turn. */
export const pictureEvent: Bench = {
  name: 'picture-event',
  async run() {
    const stack = createClosingStack();
    try {
      return await measure(await openCourse(stack));
    } finally {
      await stack.close();
    }
  },
};

/** The whole application in this process, so that both ends are timed by one clock. */
async function openCourse(stack: ClosingStack): Promise<Course> {
  const pictures = await drawPictures();
  const postgres = await openPostgres();
  stack.add(() => postgres.close());
  const { dataDir, port, remove, environment } = await createPlace({ DATABASE_URL: postgres.connectionString });
  stack.add(remove);
  const engine = createStampingEngine(pictures);
  const vignette = await startVignette({
    environment: readEnvironment({ ...environment, DATA_DIR: dataDir, PORT: String(port) }),
    log: pino({ level: 'silent' }),
    openEngines: () => [engine],
    onFatal: console.error,
  });
  stack.add(() => vignette.stop());
  const site = await addSite(postgres.database, 1_000_000);
  const [visitor] = await addVisitors(postgres.database, site.id, 1);
  return {
    client: createClient({ server: `http://localhost:${port}`, token: visitor?.token }),
    engine,
    postgres,
    pictures,
  };
}

async function measure(course: Course): Promise<BenchRow[]> {
  const follower = await followPictures(course.client);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let sample = 0; sample < warmUp + samples; sample++) {
    ours.push((await follower.makeOne(`picture-${sample}`)) - course.engine.handedOverAt);
    bare.push(await measureBare(course, sample));
  }
  follower.stop();
  const [event, least] = [median(ours.slice(warmUp)), median(bare.slice(warmUp))];
  const what = `engine's last byte to picture event, against renditions and a commit (${samples} pairs)`;
  return [
    judgeAtMost({ what, value: event / least, limit: 1.3, show: units.ratio }),
    { what: 'the event, and the bare cost, p50', figure: [event, least].map(units.milliseconds).join(', ') },
  ];
}

/** The renditions of the same picture and one durable commit. */
async function measureBare({ pictures, postgres }: Course, sample: number): Promise<number> {
  const start = performance.now();
  await createRenditions(pictures[sample % pictures.length] as Uint8Array);
  await postgres.pool.query('insert into spent_challenges (nonce, expires_at) values ($1, now())', [`bare-${sample}`]);
  return performance.now() - start;
}
