import type { StepOutcome } from './test-step.ts';

/** A step that tested nothing has failed: most often its files were not found. */
export function judgeOutcome(outcome: StepOutcome): StepOutcome {
  if (outcome.passed + outcome.failed > 0) return outcome;
  return { passed: 0, failed: 1, output: `${outcome.output}\nNot a single test ran.` };
}
