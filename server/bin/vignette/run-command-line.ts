import { parseArgs } from 'node:util';
import { AppError } from '../../src/errors/app-error.ts';
import { errorAnswers } from '../../src/http/error-answers.ts';
import { StartError } from '../../src/errors/start-error.ts';
import type { Command, CommandInput } from './command.ts';
import { commands } from './commands.ts';
import { describeCommands } from './describe-commands.ts';
import { UsageError } from './usage-error.ts';

type Surroundings = Pick<CommandInput, 'variables' | 'say'> & { complain(text: string): void };

/** Runs one command and resolves with the exit code. What a person can mend is one line; the rest keeps its trace. */
export async function runCommandLine(words: readonly string[], { variables, say, complain }: Surroundings) {
  const command = commands.find(({ name }) => startsWith(words, name.split(' ')));
  if (!command || words.includes('--help')) {
    const isAskedFor = command !== undefined || ['help', '--help', undefined].includes(words[0]);
    (isAskedFor ? say : complain)(describeCommands(command ? [command] : commands));
    return isAskedFor ? 0 : 1;
  }
  try {
    return (await command.run({ ...parse(command, words), variables, say })) === false ? 1 : 0;
  } catch (error) {
    complain(explain(error, command));
    return 1;
  }
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word);
}

function parse({ name, options = {} }: Command, words: readonly string[]): Pick<CommandInput, 'words' | 'options'> {
  const args = words.slice(name.split(' ').length);
  const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
  return { words: positionals, options: values };
}

function explain(error: unknown, { name, usage }: Command): string {
  if (error instanceof StartError) return error.message;
  if (error instanceof AppError) return error.title ?? errorAnswers[error.code].title;
  if (error instanceof UsageError || isParseError(error)) {
    return `${error.message.split('. ', 1)[0]?.replace(/\.$/, '')}. Usage: vignette ${name} ${usage}`.trimEnd();
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
