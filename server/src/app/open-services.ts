import { setMaxListeners } from 'node:events';
import type { Logger } from 'pino';
import { systemClock } from '../clock/clock.ts';
import { connectDatabase, type Database } from '../database/connect-database.ts';
import { registerEngines } from '../engines/admission/register-engines.ts';
import type { Engine } from '../engines/engine.ts';
import { listenForChanges } from '../jobs/listen-for-changes.ts';
import { startQueues } from '../jobs/start-queues.ts';
import { createLimits } from '../limits/create-limits.ts';
import { createMetrics } from '../observability/create-metrics.ts';
import { createFileSigner } from '../pictures/sign-file-address.ts';
import { createChallengeDifficulty } from '../sites/challenge-difficulty.ts';
import { seedDemoSite } from '../sites/seed-demo-site.ts';
import { seedExtension } from '../sites/seed-extension.ts';
import { openStorage } from '../storage/open-storage.ts';
import { type ClosingStack, createClosingStack } from './closing-stack.ts';
import { openAccounts } from './open-accounts.ts';
import { openDatabase } from './open-database.ts';
import type { EngineSurroundings } from './open-engines.ts';
import type { Environment } from './read-environment.ts';
import { readSecret } from './read-secret.ts';
import type { Services } from './services.ts';

export interface OpenOptions {
  environment: Environment;
  log: Logger;
  /** What runs the generations; closed with the rest. */
  openEngines(surroundings: EngineSurroundings): readonly Engine[];
  stopping: AbortSignal;
  onFatal(error: Error): void;
}

export interface OpenServices {
  services: Services;
  close(): Promise<void>;
}

/** Opens everything in the order in which it depends on each other. What a failing start has opened is closed again. */
export async function openServices(options: OpenOptions): Promise<OpenServices> {
  const stack = createClosingStack();
  try {
    return { services: await open(options, stack), close: () => stack.close() };
  } catch (error) {
    await stack.close();
    throw error;
  }
}

async function open(options: OpenOptions, stack: ClosingStack): Promise<Services> {
  const { environment, log, stopping } = options;
  // Every page that waits for changes listens to it.
  setMaxListeners(0, stopping);
  const engines = options.openEngines(options);
  stack.add(() => Promise.all(engines.map((engine) => engine.close())));
  const connectionString = await openDatabase(options, stack);
  const secret = await readSecret(environment);
  const { database, pool, close } = connectDatabase(connectionString);
  stack.add(close);
  await registerEngines(database, engines);
  if (!environment.isProduction) await seedDevelopment(database, environment.demoPort);
  const storage = await openStorage(environment);
  const queues = await startQueues({ connectionString, onError: (err) => log.error({ err }, 'a queue failed') });
  stack.add(() => queues.stop());
  const changes = await listenForChanges(connectionString);
  stack.add(() => changes.stop());
  const metrics = createMetrics({ withProcess: true });
  const signer = createFileSigner({ secret, clock: systemClock });
  const limits = createLimits({ database, clock: systemClock, secret, isLifted: !environment.isLimited });
  const { trustProxy, publicUrl, signUpCredits, accounts: accountSettings } = environment;
  // In development all accounts are made on this machine.
  const giftLimits = environment.isProduction ? limits : undefined;
  const shared = { clock: systemClock, log, secret, publicUrl, database, queues };
  return {
    ...shared,
    ...openAccounts({ ...shared, accountSettings, signUpCredits, giftLimits }, stack),
    challengeDifficulty: createChallengeDifficulty(environment.challengeEffort),
    ...{ metrics, trustProxy, limits, stopping, connectionString, pool, storage, signer, engines, changes },
    queue: queues.generation,
  };
}

/** Who embeds the widget on this machine, and the extension that is tried on it. */
async function seedDevelopment(database: Database, demoPort: number): Promise<void> {
  await seedDemoSite({ database, clock: systemClock }, demoPort);
  await seedExtension({ database, clock: systemClock });
}
