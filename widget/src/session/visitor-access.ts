import type { LiveEvent, Visitor } from '@vignette/server/contract';
import { ApiError, type Client, type EventOptions, createClient } from '@vignette/server/client';
import type { Platform } from './platform.ts';
import { solveChallenge } from './solve-challenge.ts';
import { VisitorStore } from './visitor-store.ts';

const lockPatienceMs = 10_000;

export interface VisitorAccessOptions {
  server: string;
  siteKey: string;
  platform: Platform;
  /** A visitor other than before; the old one's pictures are out of reach. */
  onVisitor: (visitor: Visitor) => void;
}

/** Makes calls as this site's visitor, earning a token when there is none and once more when it has ended. */
export class VisitorAccess {
  readonly #options: VisitorAccessOptions;
  readonly #store: VisitorStore;
  #visitor: Visitor | undefined;
  #earning: Promise<Visitor> | undefined;

  constructor(options: VisitorAccessOptions) {
    this.#options = options;
    this.#store = new VisitorStore(options.platform.storage, options.siteKey, () => options.platform.now());
  }

  get isKnown(): boolean {
    return Boolean(this.#visitor ?? this.#store.find());
  }

  /** For calls that need no visitor. */
  get client(): Client {
    return this.#clientFor(undefined);
  }

  async getVisitor(): Promise<Visitor> {
    if (this.#visitor) return this.#visitor;
    return (this.#earning ??= this.#findOrEarn().finally(() => (this.#earning = undefined)));
  }

  async call<Answer>(use: (client: Client) => Promise<Answer>): Promise<Answer> {
    const visitor = await this.getVisitor();
    try {
      return await use(this.#clientFor(visitor));
    } catch (error) {
      if (!isTokenEnded(error)) throw error;
      this.#forget(visitor);
      return use(this.#clientFor(await this.getVisitor()));
    }
  }

  async *openEvents(options: EventOptions): AsyncGenerator<LiveEvent, void, undefined> {
    const visitor = await this.getVisitor();
    try {
      yield* this.#clientFor(visitor).openEvents(options);
    } catch (error) {
      if (isTokenEnded(error)) this.#forget(visitor);
      throw error;
    }
  }

  #clientFor(visitor: Visitor | undefined): Client {
    const { server, platform } = this.#options;
    return createClient({ server, fetch: platform.fetch, token: visitor?.token });
  }

  async #findOrEarn(): Promise<Visitor> {
    const visitor = this.#store.find() ?? (await this.#earn());
    this.#visitor = visitor;
    this.#options.onVisitor(visitor);
    return visitor;
  }

  /** Two tabs that both lack a token solve one challenge between them; where no lock is to be had, each its own. */
  async #earn(): Promise<Visitor> {
    const { siteKey, platform } = this.#options;
    // Only over HTTPS do browsers have what the challenge is solved with; the owner of the page can change that.
    if (!crypto.subtle) throw new ApiError(403, { code: 'origin_not_allowed' });
    const earn = async (): Promise<Visitor> => {
      const earned = this.#store.find();
      if (earned) return earned;
      const challenge = await this.client.getChallenge(siteKey);
      const visitor = await this.client.createVisitor({ siteKey, payload: await solveChallenge(challenge) });
      this.#store.keep(visitor);
      return visitor;
    };
    if (!platform.locks) return earn();
    let isHeld = false;
    try {
      // In a sandbox it is refused; a tab that hangs never lets go of it.
      const signal = AbortSignal.timeout(lockPatienceMs);
      return await platform.locks.request(`vignette:visitor:${siteKey}`, { signal }, () => {
        isHeld = true;
        return earn();
      });
    } catch (error) {
      if (isHeld) throw error;
      return earn();
    }
  }

  #forget(visitor: Visitor): void {
    if (this.#visitor?.token === visitor.token) this.#visitor = undefined;
    // Another tab may have earned a new one meanwhile.
    if (this.#store.find()?.token === visitor.token) this.#store.forget();
  }
}

function isTokenEnded(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'token_expired' || error.code === 'token_invalid');
}
