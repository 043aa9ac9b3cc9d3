import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerChecks } from './ledger-checks.ts';
import { checkAboutGenerations, compareWithModel } from './testing/compare-with-model.ts';
import { ledgerSteps } from './testing/ledger-steps.ts';
import { openTestLedger, type TestLedger } from './testing/open-test-ledger.ts';

describe('the ledger against its model', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await openTestLedger();
  });
  afterAll(() => ledger.close());

  it('agrees on every refusal, budget and balance after any history', async () => {
    const agrees = fc.asyncProperty(ledgerSteps(14), (steps) => compareWithModel(ledger, steps));
    await fc.assert(agrees, { numRuns: 40 });
  });

  it('leaves out a check that there is', () => {
    expect(Object.keys(ledgerChecks)).toContain(checkAboutGenerations);
  });
});
