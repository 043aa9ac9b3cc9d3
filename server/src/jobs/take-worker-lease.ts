import pg from 'pg';

/** Keeps our advisory locks apart from those of others; the second key is the number of the worker. */
export const workerLeaseClass = 0x76_69_67;

export interface WorkerLease {
  /** Never given twice. What the worker claims bears it. */
  readonly number: number;
  /** Aborts when the lease is lost: others may take over from now on. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/**
 * Proves that this process lives, by a lock that a database session holds. It ends with the process, however that
 * ended, so whoever can take the lock of a number knows that its worker is dead and may requeue what it ran.
 */
export async function takeWorkerLease(connectionString: string): Promise<WorkerLease> {
  const client = new pg.Client({ connectionString, keepAlive: true, application_name: 'vignette-worker' });
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  await client.connect();
  // A host that vanishes says no goodbye: let the server notice within about ten seconds.
  await client.query('set tcp_keepalives_idle = 4; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3');
  const { rows } = await client.query<{ number: number }>("select nextval('worker_numbers')::integer as number");
  const number = rows[0]?.number ?? 0;
  await client.query('select pg_advisory_lock($1, $2)', [workerLeaseClass, number]);
  return { number, lost: lost.signal, release: () => client.end() };
}
