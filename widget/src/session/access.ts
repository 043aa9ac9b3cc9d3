import type { LiveEvent } from '@vignette/server/contract';
import { ApiError, type Client, type EventOptions, createClient } from '@vignette/server/client';
import type { Platform } from './platform.ts';

/** One with the token there is, one with a new one, and one more: what another tab was given may have ended as well. */
const mostTries = 3;

/** Whose the pictures are and the idempotency keys, and the token that says so. */
export interface Owner {
  id: string;
  token: string;
}

export interface AccessOptions {
  server: string;
  siteKey: string;
  platform: Platform;
}

/** Makes calls as somebody: as this site's visitor, or as an account. A token that has ended is got anew. */
export abstract class Access {
  protected readonly options: AccessOptions;

  constructor(options: AccessOptions) {
    this.options = options;
  }

  /** What the tabs that share one stream have in common. */
  abstract readonly name: string;
  abstract getOwner(): Promise<Owner>;
  /** Its token is not taken any more. */
  protected abstract forget(owner: Owner): void;

  /** Without an owner, for calls that need none. */
  clientFor(owner?: Owner): Client {
    const { server, platform } = this.options;
    return createClient({ server, fetch: platform.fetch, token: owner?.token });
  }

  async call<Answer>(use: (client: Client) => Promise<Answer>): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      const owner = await this.getOwner();
      try {
        return await use(this.clientFor(owner));
      } catch (error) {
        if (!isTokenEnded(error) || tries === mostTries) throw error;
        this.forget(owner);
      }
    }
  }

  async *openEvents(options: EventOptions): AsyncGenerator<LiveEvent, void, undefined> {
    const owner = await this.getOwner();
    try {
      yield* this.clientFor(owner).openEvents(options);
    } catch (error) {
      if (isTokenEnded(error)) this.forget(owner);
      throw error;
    }
  }
}

function isTokenEnded(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'token_expired' || error.code === 'token_invalid');
}
