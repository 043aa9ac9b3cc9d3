import { resumeEngine } from '../../src/engines/admission/resume-engine.ts';
import { assertEngine } from './assert-engine.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

export const engineResume: Command = {
  name: 'engine resume',
  usage: '<name>',
  about: 'Let calls to a paid engine through again, whether it was paused or its breaker kept them back.',
  async run({ words: [name], variables, say }) {
    if (name === undefined) throw new UsageError('Name the engine.');
    await withDatabase(variables, async (dependencies) => {
      await assertEngine(dependencies.database, name);
      await resumeEngine(dependencies, name);
    });
    say(`Calls to ${name} are let through.`);
  },
};
