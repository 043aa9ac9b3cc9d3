import path from 'node:path';
import { z } from 'zod';
import { runWithSummary } from './run-with-summary.ts';
import type { TestStep } from './test-step.ts';

const summarySchema = z.object({ passed: z.number(), failed: z.number() });

/** The elements in a real browser. Their runner's configuration writes the counts to `TEST_SUMMARY_FILE`. */
export function createWidgetStep(folder: string, prepare: () => Promise<NodeJS.ProcessEnv>): TestStep {
  return {
    name: 'widget in Chromium',
    async run(signal) {
      const environment = await prepare();
      const describeRun = (summaryFile: string) => ({
        cwd: folder,
        words: [path.join(folder, 'node_modules/@web/test-runner/dist/bin.js')],
        environment: { ...environment, TEST_SUMMARY_FILE: summaryFile },
        signal,
      });
      return runWithSummary({ describeRun, count: (summary) => summarySchema.parse(summary) });
    },
  };
}
