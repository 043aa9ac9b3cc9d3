import { Client } from 'pg';

/** Where a worker can be made to wait: between the engine's start and its result, or before the end is written down. */
const brakedColumns = { engine: 'engine_task_id', ending: 'finished_at' } as const;
export type BrakePoint = keyof typeof brakedColumns;

const lockClass = 0x62_72_6b;
const locks: Record<BrakePoint, number> = { engine: 1, ending: 2 };

/** Those who wait to pull the same brake want another mode. */
const awaitedQuery = `select from pg_locks
  where locktype = 'advisory' and classid = $1 and objid = $2 and mode = 'ShareLock' and not granted`;

/**
 * Lets journeys hold work at a known point instead of racing with it. The triggers act before the statement, so a worker
 * that waits in one has locked no row yet, and everybody else goes on as usual.
 */
export async function installBrakes(databaseUrl: string): Promise<void> {
  const client = await connect(databaseUrl);
  for (const [point, column] of Object.entries(brakedColumns)) {
    await client.query(`
      create function brake_${point}() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock_shared(${lockClass}, ${locks[point as BrakePoint]});
        return null;
      end $$;
      create trigger brake_${point} before update of ${column} on generations
        for each statement execute function brake_${point}()`);
  }
  await client.end();
}

export interface PulledBrake {
  /** Resolves once somebody waits. */
  untilHolding(): Promise<void>;
  /** May be called again. */
  release(): Promise<void>;
}

/** Whoever comes to this point waits there until the brake is released. */
export async function pullBrake(databaseUrl: string, point: BrakePoint): Promise<PulledBrake> {
  const client = await connect(databaseUrl);
  await client.query('select pg_advisory_lock($1, $2)', [lockClass, locks[point]]);
  return {
    async untilHolding() {
      while (!(await isAwaited(client, point)));
    },
    release: () => client.end(),
  };
}

async function isAwaited(client: Client, point: BrakePoint): Promise<boolean> {
  const { rowCount } = await client.query(awaitedQuery, [lockClass, locks[point]]);
  return rowCount !== 0;
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
