import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { createLog } from '../../observability/create-log.ts';
import { addUpload } from './add-upload.ts';
import { createTestSite } from './create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './create-test-visitor.ts';
import { describeEnding, type Ending } from './describe-ending.ts';
import { listenForApp } from './listen-for-app.ts';
import { startTestService, type TestService } from './start-test-service.ts';
import { secrets, type Trial } from './trial.ts';

export interface Trials {
  service: TestService;
  /** What the operator could read. */
  log: readonly string[];
  getGenerationId(name: string): string;
  /** Resolves when this trial has ended. */
  getEnding(name: string): Promise<Ending>;
  stop(): Promise<void>;
}

/** All trials at once, on one database, queue, worker and storage: they wait for most of their time. */
export async function startTrials(trials: readonly Trial[]): Promise<Trials> {
  const [first, ...others] = trials;
  if (!first) throw new Error('There is nothing to try.');
  const { connectionString, drop } = await createTestDatabase();
  const address = await listenForApp();
  const log: string[] = [];
  const service = await startTestService({
    ...{ connectionString, publicUrl: address.url },
    engine: first.engine,
    otherEngines: others.map(({ engine }) => engine),
    log: createLog('info', { write: (line) => void log.push(line) }),
  });
  address.serve(service.app);
  const ids = await acceptAll(service, trials);
  const worker = await service.startWorker();
  const endings = new Map(trials.map((trial) => [trial.name, followTrial(service, trial, ids.get(trial.name))]));
  return {
    service,
    log,
    getGenerationId: (name) => ids.get(name) ?? '',
    getEnding: (name) => endings.get(name) ?? Promise.reject(new Error(`There is no trial ${name}.`)),
    async stop() {
      await worker.stop();
      await Promise.all(trials.map((trial) => trial.close()));
      await address.close();
      await service.stop();
      await drop();
    },
  };
}

async function acceptAll(service: TestService, trials: readonly Trial[]): Promise<Map<string, string>> {
  const site = await createTestSite(service);
  const ids = new Map<string, string>();
  for (const { name, request } of trials) {
    const visitor = await createTestVisitor(service, site);
    const references = request.operation === 'edit' ? [await addReference(service, visitor)] : undefined;
    const wanted = { ...request, model: name, prompt: secrets.prompt, ...(references && { references }) };
    ids.set(name, (await service.accept(visitor, wanted)).id);
  }
  return ids;
}

async function addReference(service: TestService, visitor: TestVisitor) {
  const { id } = await addUpload(service, visitor);
  return { upload: id };
}

/** A trial that fails is for whoever asks about it. */
function followTrial(service: TestService, { countSeen }: Trial, id = ''): Promise<Ending> {
  const ending = describeEnding(service, id, countSeen);
  ending.catch(() => {});
  return ending;
}
