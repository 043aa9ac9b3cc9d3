import { getSite } from '../../src/sites/get-site.ts';
import type { Command } from './command.ts';
import { jsonOption } from './json-option.ts';
import { saySite } from './say-sites.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

export const siteShow: Command = {
  name: 'site show',
  usage: '<site key> [--json]',
  about: 'Show one site.',
  options: jsonOption,
  async run({ words: [key], options, variables, say }) {
    if (key === undefined) throw new UsageError('Name the site by its key.');
    saySite({ options, say }, await withDatabase(variables, ({ database }) => getSite(database, key)));
  },
};
