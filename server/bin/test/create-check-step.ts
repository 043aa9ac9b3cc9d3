import path from 'node:path';
import { runProgram } from './run-program.ts';
import type { TestStep } from './test-step.ts';

/** What `npm run check` checks: it says one line for each check, which begins with ✓ or ✗. */
export function createCheckStep(root: string): TestStep {
  return {
    name: 'checks',
    async run(signal) {
      const program = path.join(root, 'server/bin/check.ts');
      const { code, output } = await runProgram({ cwd: root, words: [program], signal });
      const passed = output.match(/^✓ /gm)?.length ?? 0;
      const failed = output.match(/^✗ /gm)?.length ?? 0;
      return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output };
    },
  };
}
