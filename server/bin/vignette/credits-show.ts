import { listGifts } from '../../src/credits/list-gifts.ts';
import { readWallet } from '../../src/credits/read-wallet.ts';
import type { Command } from './command.ts';
import { getAccount } from './get-account.ts';
import { layOutTable } from './lay-out-table.ts';
import { withDatabase } from './with-database.ts';

const reasons = { sign_up: 'sign-up', operator: 'by the operator' } as const;

export const creditsShow: Command = {
  name: 'credits show',
  usage: '<e-mail>',
  about: 'Show what an account has, and what it was given.',
  async run({ words: [email], variables, say }) {
    const { balance, gifts } = await withDatabase(variables, async ({ database }) => {
      const { id } = await getAccount(database, email);
      return { ...(await readWallet(database, id)), gifts: await listGifts(database, id) };
    });
    say(`${balance} credits`);
    const rows = gifts.map(({ reason, credits, createdAt }) => [
      createdAt.toISOString(),
      reasons[reason],
      `${credits}`,
    ]);
    if (rows.length > 0) say(`\n${layOutTable([['given', 'why', 'credits'], ...rows])}`);
  },
};
