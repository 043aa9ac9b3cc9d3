import { changeAccountSuspension } from '../../src/administration/suspension/change-account-suspension.ts';
import type { Command } from './command.ts';
import { getAccountByEmail } from './get-account-by-email.ts';
import { readReasonOption, reasonOption } from './reason-option.ts';
import { withDatabase } from './with-database.ts';

/** The command that suspends an account, or the one that lets it in again. */
export function createAccountSuspension(command: Pick<Command, 'name' | 'about'>, isSuspended: boolean): Command {
  return {
    ...command,
    usage: '<e-mail> --reason <text>',
    options: reasonOption,
    async run({ words: [email], options, variables, say }) {
      const reason = readReasonOption({ options });
      await withDatabase(variables, async (dependencies) => {
        const { id, email: address } = await getAccountByEmail(dependencies.database, email);
        await changeAccountSuspension(dependencies, { accountId: id, isSuspended, operatorId: null, reason });
        say(`${address} is ${isSuspended ? 'suspended' : 'open again'}.`);
      });
    },
  };
}
