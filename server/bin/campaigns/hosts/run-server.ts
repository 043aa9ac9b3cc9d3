import type { ClosingStack } from '../../../src/app/closing-stack.ts';
import type { Database } from '../../../src/database/connect-database.ts';
import { connectToPlace } from '../../support/connect-to-place.ts';
import { createPlace } from '../../support/create-place.ts';
import { runVignette } from '../../support/run-vignette.ts';

export interface RunningServer {
  /** Of the API and of the widget's files. */
  origin: string;
  /** Another one after each restart. */
  readonly database: Database;
  /** SIGKILL for all of it, PostgreSQL too. */
  kill(): Promise<void>;
  /** At the same place: address, database and files. */
  restart(): Promise<void>;
}

/** A server that may die, and comes back where it was. */
export async function runServer(stack: ClosingStack): Promise<RunningServer> {
  const place = await createPlace();
  stack.add(() => place.remove());
  let vignette = await runVignette(place);
  stack.add(async () => void (await vignette.stop()));
  let connection = await connectToPlace(place.dataDir);
  stack.add(() => connection.close());
  return {
    origin: vignette.server,
    get database() {
      return connection.database;
    },
    kill: () => vignette.kill(),
    async restart() {
      await connection.close();
      vignette = await runVignette(place);
      connection = await connectToPlace(place.dataDir);
    },
  };
}
