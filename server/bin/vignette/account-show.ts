import { getAccount } from '../../src/administration/accounts/get-account.ts';
import type { Command } from './command.ts';
import { describeAccount } from './describe-account.ts';
import { getAccountByEmail } from './get-account-by-email.ts';
import { jsonOption } from './json-option.ts';
import { withDatabase } from './with-database.ts';

export const accountShow: Command = {
  name: 'account show',
  usage: '<e-mail> [--json]',
  about: 'Show an account: its state, credits and grants, and nothing of what it made.',
  options: jsonOption,
  async run({ words: [email], options, variables, say }) {
    const account = await withDatabase(variables, async ({ database }) => {
      const { id } = await getAccountByEmail(database, email);
      return getAccount(database, id);
    });
    say(options['json'] ? JSON.stringify(account, null, 2) : describeAccount(account));
  },
};
