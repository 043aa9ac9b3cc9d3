import path from 'node:path';
import { z } from 'zod';
import { runWithSummary } from './run-with-summary.ts';
import type { StepOutcome, TestStep } from './test-step.ts';

interface VitestStepOptions {
  readonly name: string;
  /** The package whose `vitest.config.ts` is used. */
  readonly folder: string;
  readonly words?: readonly string[];
  /** Prepares what the tests need and returns the variables that lead to it. */
  readonly prepare?: () => Promise<NodeJS.ProcessEnv>;
}

const summarySchema = z.object({
  numPassedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

export function createVitestStep({ name, folder, words = [], prepare }: VitestStepOptions): TestStep {
  return {
    name,
    async run(signal) {
      const environment = (await prepare?.()) ?? {};
      const describeRun = (summaryFile: string) => ({
        cwd: folder,
        words: [
          path.join(folder, 'node_modules/vitest/vitest.mjs'),
          'run',
          ...words,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${summaryFile}`,
        ],
        environment,
        signal,
      });
      return runWithSummary({ describeRun, count: countVitestSummary });
    },
  };
}

/** A file that breaks before its first test has none that failed, but did fail. */
export function countVitestSummary(summary: unknown): Pick<StepOutcome, 'passed' | 'failed'> {
  const { numPassedTests, testResults } = summarySchema.parse(summary);
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const failures = assertionResults.filter((result) => result.status === 'failed').length;
    failed += failures === 0 && status === 'failed' ? 1 : failures;
  }
  return { passed: numPassedTests, failed };
}
