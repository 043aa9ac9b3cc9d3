import { changeAccountSuspension } from '../../src/administration/suspension/change-account-suspension.ts';
import type { Command } from './command.ts';
import { getAccountByEmail } from './get-account-by-email.ts';
import { readReasonOption, reasonOption } from './reason-option.ts';
import { withDatabase } from './with-database.ts';

export const accountResume: Command = {
  name: 'account resume',
  usage: '<e-mail> --reason <text>',
  about: 'Let an account in again.',
  options: reasonOption,
  async run({ words: [email], options, variables, say }) {
    const reason = readReasonOption({ options });
    await withDatabase(variables, async (dependencies) => {
      const { id, email: address } = await getAccountByEmail(dependencies.database, email);
      await changeAccountSuspension(dependencies, { accountId: id, isSuspended: false, operatorId: null, reason });
      say(`${address} is open again.`);
    });
  },
};
