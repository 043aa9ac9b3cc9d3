import type { Clock } from '../../../clock/clock.ts';
import type { Database } from '../../../database/connect-database.ts';
import type { Authentication } from '../../authentication/authentication.ts';

/** What it takes to change the address of an account. */
export interface AddressDependencies {
  authentication: Authentication;
  database: Database;
  clock: Clock;
}
