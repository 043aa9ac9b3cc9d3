import fc from 'fast-check';
import { compareWithModel } from '../../src/credits/testing/compare-with-model.ts';
import { ledgerSteps } from '../../src/credits/testing/ledger-steps.ts';
import { openLedger } from '../../src/credits/testing/open-ledger.ts';
import { openPostgres } from '../support/open-postgres.ts';
import type { Campaign, CampaignOptions } from './campaign.ts';

const longestHistory = 40;
const roundsPerLine = 50;

/** Random histories of holds, settlements and releases, each compared with a model of a few lines. */
export const ledger: Campaign = {
  name: 'ledger',
  about: 'random histories of credits against a model; the database must agree with it',
  rounds: 200,
  async run(options) {
    const postgres = await openPostgres();
    try {
      return await compareHistories(openLedger(postgres), options);
    } finally {
      await postgres.close();
    }
  },
};

async function compareHistories(open: ReturnType<typeof openLedger>, { seed, rounds, say }: CampaignOptions) {
  let taken = 0;
  const agrees = fc.asyncProperty(ledgerSteps(longestHistory), async (steps) => {
    await compareWithModel(open, steps);
    if (++taken % roundsPerLine === 0) say(`${taken} histories`);
  });
  const details = await fc.check(agrees, { seed, numRuns: rounds });
  return details.failed ? [fc.defaultReportMessage(details) ?? 'the ledger disagreed with its model'] : [];
}
