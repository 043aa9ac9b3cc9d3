import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { AccountSettings } from '../accounts/account-settings.ts';
import type { SessionFinder } from '../accounts/session/create-session-finder.ts';
import type { OperatorFinder } from '../administration/operators/create-operator-finder.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Engine } from '../engines/engine.ts';
import type { OAuthAuthentication } from '../grants/oauth/authentication.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import type { ChangeListener } from '../jobs/listen-for-changes.ts';
import type { Queues } from '../jobs/start-queues.ts';
import type { Limits } from '../limits/create-limits.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Metrics } from '../observability/create-metrics.ts';
import type { FileSigner } from '../pictures/sign-file-address.ts';
import type { ChallengeDifficulty } from '../sites/challenge-difficulty.ts';
import type { Storage } from '../storage/storage.ts';

/** All that a feature may need and must not make itself. Each feature names the part it uses. */
export interface Services {
  clock: Clock;
  log: Logger;
  metrics: Metrics;
  secret: string;
  /** Where browsers and engines reach this server. */
  publicUrl: string;
  trustProxy: number;
  limits: Limits;
  challengeDifficulty: ChallengeDifficulty;
  mailer: Mailer;
  accountSettings: AccountSettings;
  /** What an account is given to begin with. */
  signUpCredits: number;
  authentication: OAuthAuthentication;
  findSession: SessionFinder;
  findOperator: OperatorFinder;
  connectionString: string;
  database: Database;
  pool: Pool;
  storage: Storage;
  signer: FileSigner;
  engines: readonly Engine[];
  queues: Queues;
  /** That of `queues` which most features mean. */
  queue: GenerationQueue;
  changes: ChangeListener;
  /** Aborts when the process begins to stop: whoever holds a request open lets go. */
  stopping: AbortSignal;
}
