import { createClosingStack } from '../../src/app/closing-stack.ts';
import type { Database } from '../../src/database/connect-database.ts';
import { createPlace } from '../support/create-place.ts';
import { findListener } from '../support/find-listener.ts';
import { openPostgres } from '../support/open-postgres.ts';
import type { OpenPostgres } from '../support/open-postgres.ts';
import { runVignette } from '../support/run-vignette.ts';
import type { SpawnedVignette } from '../support/spawn-vignette.ts';

export interface BenchServer {
  postgres: OpenPostgres;
  database: Database;
  vignette: SpawnedVignette;
  /** The process that answers. */
  pid: number;
  close(): Promise<void>;
}

/** The real server in a process of its own, on a database that the bench can reach too. */
export async function openBenchServer(environment: NodeJS.ProcessEnv = {}): Promise<BenchServer> {
  const stack = createClosingStack();
  try {
    const postgres = await openPostgres();
    stack.add(() => postgres.close());
    const place = await createPlace({ DATABASE_URL: postgres.connectionString, ...environment });
    stack.add(() => place.remove());
    const vignette = await runVignette(place);
    stack.add(() => vignette.stop());
    const pid = findListener(place.port);
    return { postgres, database: postgres.database, vignette, pid, close: () => stack.close() };
  } catch (error) {
    await stack.close();
    throw error;
  }
}
