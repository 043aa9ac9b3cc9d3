import { describe, expect, it } from 'vitest';
import { countVitestSummary } from './create-vitest-step.ts';

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

describe('countVitestSummary', () => {
  it('counts tests that passed and failed, not those that were skipped', () => {
    const testResults = [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed')];
    expect(countVitestSummary({ numPassedTests: 2, testResults })).toEqual({ passed: 2, failed: 2 });
  });

  it('counts a file that broke before its first test as one failure', () => {
    expect(countVitestSummary({ numPassedTests: 0, testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 });
  });
});
