import { Webhook } from 'standardwebhooks';
import { vi } from 'vitest';
import type { Received } from './open-receiver.ts';

/** What a receiver makes of a message by the official library, whose clock shows `now`. Throws where it is not genuine. */
export function verifyReceived({ headers, body }: Received, secret: string, now: Date): unknown {
  vi.useFakeTimers({ toFake: ['Date'], now });
  try {
    return new Webhook(secret).verify(body, headers as Record<string, string>);
  } finally {
    vi.useRealTimers();
  }
}
