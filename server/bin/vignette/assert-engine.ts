import type { Database } from '../../src/database/connect-database.ts';
import { listEngineNames } from '../../src/engines/admission/list-engine-names.ts';
import { UsageError } from './usage-error.ts';

/** A mistyped name would pause nothing, and nobody would notice. */
export async function assertEngine(database: Database, name: string): Promise<void> {
  const names = await listEngineNames(database);
  if (names.includes(name)) return;
  const known = names.length > 0 ? `there are ${names.join(', ')}` : 'none has run here yet';
  throw new UsageError(`No paid engine has the name ${name}: ${known}.`);
}
