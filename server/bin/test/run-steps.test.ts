import { describe, expect, it } from 'vitest';
import { runSteps } from './run-steps.ts';
import type { TestStep } from './test-step.ts';

const idle = new AbortController().signal;

async function runAll(outcomes: (() => Promise<{ passed: number; failed: number; output: string }>)[], signal = idle) {
  const lines: string[] = [];
  const steps = outcomes.map((run, index): TestStep => ({ name: `step ${index + 1}`, run }));
  const total = await runSteps(steps, (line) => lines.push(line.replace(/\d+\.\d s/, 'time')), signal);
  return { lines, total };
}

describe('runSteps', () => {
  it('says how each step went and ends with the sum', async () => {
    const { lines, total } = await runAll([
      async () => ({ passed: 3, failed: 0, output: 'not shown' }),
      async () => ({ passed: 1, failed: 2, output: 'shown\n' }),
      async () => ({ passed: 4, failed: 0, output: '' }),
    ]);
    expect(lines).toEqual([
      '✓ step 1: 3 passed, 0 failed (time)',
      'shown',
      '✗ step 2: 1 passed, 2 failed (time)',
      '✓ step 3: 4 passed, 0 failed (time)',
      '8 passed, 2 failed',
    ]);
    expect(total).toEqual({ passed: 8, failed: 2 });
  });

  it('counts a step that tested nothing as a failure', async () => {
    const { lines } = await runAll([async () => ({ passed: 0, failed: 0, output: '' })]);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });

  it('counts a step that broke down as a failure and goes on', async () => {
    const { lines } = await runAll([
      () => Promise.reject(new Error('no such program')),
      async () => ({ passed: 1, failed: 0, output: '' }),
    ]);
    expect(lines[0]).toContain('no such program');
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
  });

  it('fails what an interruption kept from running', async () => {
    const stopping = new AbortController();
    const first = async () => {
      stopping.abort();
      return { passed: 1, failed: 0, output: '' };
    };
    const { lines } = await runAll([first, async () => ({ passed: 1, failed: 0, output: '' })], stopping.signal);
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
  });
});
