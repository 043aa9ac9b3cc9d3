import { ApiError } from '@vignette/server/client';
import type { Platform } from './platform.ts';

const tries = 5;

/** Tries again while no answer comes, each time later, and at once when the browser is back online. */
export async function sendRequest<Answer>(
  send: () => Promise<Answer>,
  platform: Pick<Platform, 'wait'>,
  onRetry?: () => void,
): Promise<Answer> {
  for (let count = 1; ; count++) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof ApiError) || !error.retryable || count === tries) throw error;
    }
    onRetry?.();
    await platform.wait(400 * 2 ** count);
  }
}
