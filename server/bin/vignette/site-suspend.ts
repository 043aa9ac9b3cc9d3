import { changeSiteSuspension } from '../../src/administration/suspension/change-site-suspension.ts';
import { getSite } from '../../src/sites/get-site.ts';
import type { Command } from './command.ts';
import { readReasonOption, reasonOption } from './reason-option.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

export const siteSuspend: Command = {
  name: 'site suspend',
  usage: '<site key> --reason <text>',
  about: 'Let nobody do anything on a site any more, at once; what is waited for there is stopped and given back.',
  options: reasonOption,
  async run({ words: [key], options, variables, say }) {
    if (key === undefined) throw new UsageError('Name the site by its key.');
    const reason = readReasonOption({ options });
    await withDatabase(variables, async (dependencies) => {
      const { id, name } = await getSite(dependencies.database, key);
      await changeSiteSuspension(dependencies, { siteId: id, isSuspended: true, operatorId: null, reason });
      say(`${name} is suspended.`);
    });
  },
};
