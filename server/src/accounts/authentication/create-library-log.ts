import type { BetterAuthOptions } from 'better-auth';
import type { Logger } from 'pino';

/**
 * The library's warnings and failures, without their words: it puts addresses and tokens into them. The name and the
 * stack of an error stay.
 */
export function createLibraryLog(log: Logger): NonNullable<BetterAuthOptions['logger']> {
  return {
    log(level, _message, ...details: unknown[]) {
      const err = details.find((detail) => detail instanceof Error);
      if (level === 'error') log.error({ ...(err && { err }) }, 'the authentication library reports a failure');
    },
  };
}
