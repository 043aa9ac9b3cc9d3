import { fileURLToPath } from 'node:url';
import { listSteps } from './test/list-steps.ts';
import { runSteps } from './test/run-steps.ts';

/** `npm test`. A signal ends the running step in order; what did not run then counts as failed. */
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stopping.abort());
}
const steps = await listSteps(fileURLToPath(new URL('../..', import.meta.url)));
const { failed } = await runSteps(steps, (line) => console.log(line), stopping.signal);
process.exitCode = failed === 0 ? 0 : 1;
