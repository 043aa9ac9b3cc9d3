import { parseArgs } from 'node:util';
import { StartError } from '../../src/errors/start-error.ts';

const usage = 'Usage: npm run dev -- [--engines double]';

/** What `npm run dev` was told. */
export function readDevOptions(words: readonly string[]): { withDoubles: boolean } {
  const engines = parse(words);
  if (engines !== undefined && engines !== 'double')
    throw new StartError(`There are no engines "${engines}". ${usage}`);
  return { withDoubles: engines === 'double' };
}

function parse(words: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...words], options: { engines: { type: 'string' } } }).values.engines;
  } catch (cause) {
    const [reason] = cause instanceof Error ? cause.message.split('. ', 1) : [];
    throw new StartError(`${reason}. ${usage}`, { cause });
  }
}
