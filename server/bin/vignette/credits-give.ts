import { giveCredits } from '../../src/credits/give-credits.ts';
import { readWallet } from '../../src/credits/read-wallet.ts';
import type { Command } from './command.ts';
import { getAccount } from './get-account.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

export const creditsGive: Command = {
  name: 'credits give',
  usage: '<e-mail> <credits>',
  about: 'Give an account credits. They are there at once, and do not expire.',
  async run({ words: [email, text], variables, say }) {
    const credits = readCredits(text);
    const { account, balance } = await withDatabase(variables, async ({ database, clock }) => {
      const found = await getAccount(database, email);
      const gift = { accountId: found.id, credits, reason: 'operator', now: clock.now() } as const;
      await database.transaction().execute((transaction) => giveCredits(transaction, gift));
      return { account: found, balance: (await readWallet(database, found.id)).balance };
    });
    say(`${account.email} was given ${credits} credits and has ${balance} now.`);
  },
};

function readCredits(text: string | undefined): number {
  if (text !== undefined && /^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError('Say how many credits, from 1 to 9999999.');
}
