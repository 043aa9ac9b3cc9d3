import { changeAccountSuspension } from '../../src/administration/suspension/change-account-suspension.ts';
import type { Command } from './command.ts';
import { getAccountByEmail } from './get-account-by-email.ts';
import { readReasonOption, reasonOption } from './reason-option.ts';
import { withDatabase } from './with-database.ts';

export const accountSuspend: Command = {
  name: 'account suspend',
  usage: '<e-mail> --reason <text>',
  about: 'Shut an account out, everywhere and at once; what it waits for is stopped and given back.',
  options: reasonOption,
  async run({ words: [email], options, variables, say }) {
    const reason = readReasonOption({ options });
    await withDatabase(variables, async (dependencies) => {
      const { id, email: address } = await getAccountByEmail(dependencies.database, email);
      await changeAccountSuspension(dependencies, { accountId: id, isSuspended: true, operatorId: null, reason });
      say(`${address} is suspended.`);
    });
  },
};
