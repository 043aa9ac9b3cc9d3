import { listOperators } from '../../src/administration/operators/list-operators.ts';
import type { Command } from './command.ts';
import { jsonOption } from './json-option.ts';
import { layOutTable } from './lay-out-table.ts';
import { withDatabase } from './with-database.ts';

export const operatorList: Command = {
  name: 'operator list',
  usage: '[--json]',
  about: 'Show who may see the administration.',
  options: jsonOption,
  async run({ options, variables, say }) {
    const operators = await withDatabase(variables, ({ database }) => listOperators(database));
    if (options['json']) return say(JSON.stringify(operators, null, 2));
    if (operators.length === 0) return say('There is no operator yet. `operator grant` makes one.');
    say(layOutTable(operators.map(({ email, grantedAt }) => [email, grantedAt.toISOString()])));
  },
};
