import type { Command } from './command.ts';

/** The help: every command, how it is called and what it does. */
export function describeCommands(commands: readonly Command[]): string {
  const lines = commands.map(({ name, usage, about }) => `  ${`${name} ${usage}`.trimEnd()}\n      ${about}`);
  return ['Usage: npm run vignette -- <command>', '', ...lines].join('\n');
}
