import { fileURLToPath } from 'node:url';
import { listSteps } from './test/list-steps.ts';
import { runSteps } from './test/run-steps.ts';

/** `npm test`, or `npm test -- server` for the steps whose name begins so. A signal ends the running step in order; what did not run then counts as failed. */
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stopping.abort());
}
const [wanted = ''] = process.argv.slice(2);
const steps = await listSteps(fileURLToPath(new URL('../..', import.meta.url)));
const chosen = steps.filter(({ name }) => name.startsWith(wanted));
if (chosen.length === 0) console.error(`No step is called so. There are: ${steps.map(({ name }) => name).join('; ')}.`);
const { failed } = await runSteps(chosen, (line) => console.log(line), stopping.signal);
process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1;
