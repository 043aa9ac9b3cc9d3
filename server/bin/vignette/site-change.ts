import { changeSite } from '../../src/sites/change-site.ts';
import type { Command } from './command.ts';
import { readOwnerOption } from './read-owner-option.ts';
import { saySite } from './say-sites.ts';
import { readSiteOptions, siteOptions } from './site-options.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

export const siteChange: Command = {
  name: 'site change',
  usage:
    '<site key> [--name …] [--origin …] [--account <e-mail>] [--daily N] [--visitor-daily N] [--network-daily N] [--json]',
  about:
    'Change what is given and leave the rest; --origin replaces all origins, --account hands the site over. It counts at once.',
  options: siteOptions,
  async run({ words: [key], options, variables, say }) {
    if (key === undefined) throw new UsageError('Name the site by its key.');
    const change = readSiteOptions({ options });
    const site = await withDatabase(variables, async (dependencies) => {
      const owner = await readOwnerOption(dependencies.database, { options });
      return changeSite(dependencies, key, { ...change, ...owner });
    });
    saySite({ options, say }, site);
  },
};
