import { describe, expect, it } from 'vitest';
import { runWithSummary } from './run-with-summary.ts';

const { signal } = new AbortController();

function run(script: string) {
  return runWithSummary({
    describeRun: (file) => ({ cwd: import.meta.dirname, words: ['-e', script, file], signal }),
    count: (summary) => summary as { passed: number; failed: number },
  });
}

const write = (summary: string) => `require('node:fs').writeFileSync(process.argv[1], '${summary}');`;

describe('runWithSummary', () => {
  it('counts what the runner wrote', async () => {
    const outcome = await run(`${write('{ "passed": 5, "failed": 1 }')} console.log('said'); process.exitCode = 1;`);
    expect(outcome).toEqual({ passed: 5, failed: 1, output: 'said\n' });
  });

  it('fails a runner that ends badly although every test passed', async () => {
    const outcome = await run(`${write('{ "passed": 5, "failed": 0 }')} process.exitCode = 1;`);
    expect(outcome).toMatchObject({ passed: 5, failed: 1 });
  });

  it('fails a runner that ends before it wrote anything', async () => {
    expect(await run('process.abort()')).toMatchObject({ passed: 0, failed: 1 });
  });
});
