import { describeEngines } from '../../src/engines/admission/describe-engines.ts';
import type { Command } from './command.ts';
import { describeEngine } from './describe-engine.ts';
import { jsonOption } from './json-option.ts';
import { withDatabase } from './with-database.ts';

export const engineList: Command = {
  name: 'engine list',
  usage: '[--json]',
  about: 'Show every paid engine that has run here: its switch and breaker, its calls and what they cost.',
  options: jsonOption,
  async run({ options, variables, say }) {
    const { engines, now } = await withDatabase(variables, async (dependencies) => ({
      engines: await describeEngines(dependencies),
      now: dependencies.clock.now(),
    }));
    if (options['json']) return say(JSON.stringify(engines, null, 2));
    const descriptions = engines.map((engine) => describeEngine(engine, now));
    say(descriptions.length > 0 ? descriptions.join('\n\n') : 'No paid engine has run here yet.');
  },
};
