import { listChecks } from './check/list-checks.ts';
import { runCheck } from './check/run-check.ts';

/** `npm run check`: what a machine can see without running anything, one line for each check. */
const outcomes = await Promise.all(listChecks().map(runCheck));
for (const { name, isPassed, output } of outcomes) {
  console.log(`${isPassed ? '✓' : '✗'} ${name}`);
  if (!isPassed) console.error(output);
}
process.exitCode = outcomes.every(({ isPassed }) => isPassed) ? 0 : 1;
