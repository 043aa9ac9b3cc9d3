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
    '<site key> [--name …] [--origin …] [--account <e-mail>] [--daily N] [--visitor-daily N] [--network-daily N] [--suspend | --resume] [--json]',
  about:
    'Change what is given and leave the rest; --origin replaces all origins, --account hands the site over. It counts at once.',
  options: { ...siteOptions, suspend: { type: 'boolean' }, resume: { type: 'boolean' } },
  async run({ words: [key], options, variables, say }) {
    if (key === undefined) throw new UsageError('Name the site by its key.');
    if (options['suspend'] && options['resume']) throw new UsageError('--suspend or --resume, not both.');
    const change = {
      ...readSiteOptions({ options }),
      ...((options['suspend'] ?? options['resume']) !== undefined && { isSuspended: options['suspend'] === true }),
    };
    const site = await withDatabase(variables, async (dependencies) => {
      const owner = await readOwnerOption(dependencies.database, { options });
      return changeSite(dependencies, key, { ...change, ...owner });
    });
    saySite({ options, say }, site);
  },
};
