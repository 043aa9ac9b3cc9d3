import { listSites } from '../../src/sites/list-sites.ts';
import type { Command } from './command.ts';
import { describeSite } from './describe-site.ts';
import { withDatabase } from './with-database.ts';

export const siteList: Command = {
  name: 'site list',
  usage: '',
  about: 'Show every site.',
  async run({ variables, say }) {
    const sites = await withDatabase(variables, ({ database }) => listSites(database));
    say(sites.length > 0 ? sites.map(describeSite).join('\n\n') : 'There is no site yet. `site create` makes one.');
  },
};
