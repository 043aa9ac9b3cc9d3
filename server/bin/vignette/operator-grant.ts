import { grantOperator } from '../../src/administration/operators/grant-operator.ts';
import type { Command } from './command.ts';
import { getAccountByEmail } from './get-account-by-email.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

export const operatorGrant: Command = {
  name: 'operator grant',
  usage: '<e-mail>',
  about: 'Let an account see the administration. There is no other way to become an operator.',
  async run({ words: [email], variables, say }) {
    await withDatabase(variables, async (dependencies) => {
      const account = await getAccountByEmail(dependencies.database, email);
      // Anybody can sign up with somebody else's address, but not prove it.
      if (!account.email_verified) throw new UsageError('The address of this account is not proven yet.');
      await grantOperator(dependencies, account.id);
      say(`${account.email} is an operator.`);
    });
  },
};
