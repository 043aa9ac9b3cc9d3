import { getSite } from '../../src/sites/get-site.ts';
import type { Command } from './command.ts';
import { describeSite } from './describe-site.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

export const siteShow: Command = {
  name: 'site show',
  usage: '<site key>',
  about: 'Show one site.',
  async run({ words: [key], variables, say }) {
    if (key === undefined) throw new UsageError('Name the site by its key.');
    say(describeSite(await withDatabase(variables, ({ database }) => getSite(database, key))));
  },
};
