import { pauseEngine } from '../../src/engines/admission/pause-engine.ts';
import { assertEngine } from './assert-engine.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

export const enginePause: Command = {
  name: 'engine pause',
  usage: '<name> [--reason …]',
  about: 'Make no more calls to a paid engine, in any process; calls under way go on to their end. It counts at once.',
  options: { reason: { type: 'string' } },
  async run({ words: [name], options, variables, say }) {
    if (name === undefined) throw new UsageError('Name the engine.');
    const reason = options['reason'] === undefined ? null : String(options['reason']);
    await withDatabase(variables, async (dependencies) => {
      await assertEngine(dependencies.database, name);
      await pauseEngine(dependencies, name, reason);
    });
    say(`${name} is paused. engine resume ${name} lets calls through again.`);
  },
};
