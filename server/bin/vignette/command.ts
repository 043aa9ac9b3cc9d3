import type { ParseArgsOptionsConfig } from 'node:util';

/** One command of the operator's command line. */
export interface Command {
  /** The words that call it. */
  name: string;
  /** What follows these words. */
  usage: string;
  about: string;
  options?: ParseArgsOptionsConfig;
  /** Resolves with false when what it looked into is not as it should be. */
  run(input: CommandInput): Promise<boolean | void>;
}

export interface CommandInput {
  /** What was given besides options, without the command's own words. */
  words: readonly string[];
  options: Record<string, string | boolean | (string | boolean)[] | undefined>;
  variables: NodeJS.ProcessEnv;
  say(text: string): void;
}
