import { revokeOperator } from '../../src/administration/operators/revoke-operator.ts';
import type { Command } from './command.ts';
import { getAccountByEmail } from './get-account-by-email.ts';
import { withDatabase } from './with-database.ts';

export const operatorRevoke: Command = {
  name: 'operator revoke',
  usage: '<e-mail>',
  about: 'Close the administration to an account. It counts at once.',
  async run({ words: [email], variables, say }) {
    await withDatabase(variables, async ({ database }) => {
      const account = await getAccountByEmail(database, email);
      const wasOperator = await revokeOperator(database, account.id);
      say(wasOperator ? `${account.email} is no operator any more.` : `${account.email} was no operator.`);
    });
  },
};
