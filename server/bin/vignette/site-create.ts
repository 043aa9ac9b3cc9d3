import { createSite } from '../../src/sites/create-site.ts';
import type { Command } from './command.ts';
import { readOwnerOption } from './read-owner-option.ts';
import { saySite } from './say-sites.ts';
import { readSiteOptions, siteOptions } from './site-options.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

export const siteCreate: Command = {
  name: 'site create',
  usage:
    '--name <name> --origin <origin> [--origin …] [--account <e-mail>] [--daily N] [--visitor-daily N] [--network-daily N] [--json]',
  about: 'Register a site, for an account or for yourself. Budgets count credits a UTC day; what is not given is zero.',
  options: siteOptions,
  async run({ options, variables, say }) {
    const { name, origins, ...budgets } = readSiteOptions({ options });
    if (name === undefined) throw new UsageError('A site needs a --name.');
    if (origins === undefined) throw new UsageError('A site needs at least one --origin.');
    const site = await withDatabase(variables, async (dependencies) => {
      const owner = await readOwnerOption(dependencies.database, { options });
      return createSite(dependencies, { ...budgets, ...owner, name, origins });
    });
    saySite({ options, say }, site);
    if (site.dailyCredits === 0 && !options['json'])
      say(`\nIt gives nothing away yet: site change ${site.key} --daily N …`);
  },
};
