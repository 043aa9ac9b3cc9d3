import { judgeOutcome } from './judge-outcome.ts';
import type { StepOutcome, TestStep } from './test-step.ts';

/** Runs every step in order, also behind one that fails, and says how each went and what they come to together. */
export async function runSteps(
  steps: readonly TestStep[],
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const startedAt = performance.now();
    const outcome = judgeOutcome(await run(step, signal));
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    if (outcome.failed > 0) say(outcome.output.trim());
    say(`${outcome.failed > 0 ? '✗' : '✓'} ${step.name}: ${describeCounts(outcome)} (${seconds} s)`);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  }
  say(describeCounts(total));
  return total;
}

async function run(step: TestStep, signal: AbortSignal): Promise<StepOutcome> {
  if (signal.aborted) return { passed: 0, failed: 1, output: 'It did not run: the tests were interrupted.' };
  try {
    return await step.run(signal);
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, output };
  }
}

function describeCounts({ passed, failed }: { passed: number; failed: number }): string {
  return `${passed} passed, ${failed} failed`;
}
