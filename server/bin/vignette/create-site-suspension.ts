import { changeSiteSuspension } from '../../src/administration/suspension/change-site-suspension.ts';
import { getSite } from '../../src/sites/get-site.ts';
import type { Command } from './command.ts';
import { readReasonOption, reasonOption } from './reason-option.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

/** The command that suspends a site, or the one that opens it again. */
export function createSiteSuspension(command: Pick<Command, 'name' | 'about'>, isSuspended: boolean): Command {
  return {
    ...command,
    usage: '<site key> --reason <text>',
    options: reasonOption,
    async run({ words: [key], options, variables, say }) {
      if (key === undefined) throw new UsageError('Name the site by its key.');
      const reason = readReasonOption({ options });
      await withDatabase(variables, async (dependencies) => {
        const { id, name } = await getSite(dependencies.database, key);
        await changeSiteSuspension(dependencies, { siteId: id, isSuspended, operatorId: null, reason });
        say(`${name} is ${isSuspended ? 'suspended' : 'open again'}.`);
      });
    },
  };
}
