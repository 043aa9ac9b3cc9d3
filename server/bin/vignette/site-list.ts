import { listSites } from '../../src/sites/list-sites.ts';
import type { Command } from './command.ts';
import { jsonOption } from './json-option.ts';
import { saySites } from './say-sites.ts';
import { withDatabase } from './with-database.ts';

export const siteList: Command = {
  name: 'site list',
  usage: '[--json]',
  about: 'Show every site.',
  options: jsonOption,
  async run({ options, variables, say }) {
    saySites({ options, say }, await withDatabase(variables, ({ database }) => listSites(database)));
  },
};
