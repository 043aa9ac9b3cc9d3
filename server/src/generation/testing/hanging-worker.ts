import { createFakeEngine, hang } from './fake-engine.ts';
import { startTestService } from './start-test-service.ts';

/** A process of its own whose engine never answers: run it to kill it. */
const [, , connectionString = '', dataDir = ''] = process.argv;
const engine = createFakeEngine();
engine.behave(hang);
const service = await startTestService({ connectionString, engine, dataDir });
await service.startWorker();
