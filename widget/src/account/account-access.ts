import { ApiError } from '@vignette/server/client';
import { Access, type AccessOptions, type Owner } from '../session/access.ts';
import { underLock } from '../session/under-lock.ts';
import type { AccountStore, KeptAccount } from './account-store.ts';
import { type Tokens, requestTokens, revokeToken } from './request-tokens.ts';
import type { TabMessage } from './tab-message.ts';

const renewedBeforeMs = 60_000;
const askedForMs = 2_000;

interface AccountAccessOptions extends AccessOptions {
  store: AccountStore;
  tell: (message: TabMessage) => void;
  /** The sign-in is not taken any more. */
  onEnd: () => void;
}

/**
 * Access as an account. The access token is in memory only; it is renewed shortly before it ends, by one tab for all: a
 * refresh token is good once, and used twice it ends the whole sign-in.
 */
export class AccountAccess extends Access {
  readonly #account: AccountAccessOptions;
  #renewing: Promise<Tokens> | undefined;
  #isOver = false;
  #onTaken = (): void => {};
  kept: KeptAccount;
  tokens: Tokens | undefined;

  constructor(options: AccountAccessOptions, kept: KeptAccount, tokens?: Tokens) {
    super(options);
    this.#account = options;
    this.kept = kept;
    this.tokens = tokens;
  }

  get name(): string {
    return ` ${this.kept.id}`;
  }

  async getOwner(): Promise<Owner> {
    const tokens =
      this.#fresh ?? (await (this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined))));
    return { id: this.kept.id, token: tokens.access };
  }

  /** What another tab was given in its turn. */
  take({ kept, tokens }: Pick<TabMessage, 'kept' | 'tokens'>): void {
    if (!kept || kept.turn < this.kept.turn) return;
    // News that comes late may bring what this tab knows to have ended.
    if (kept.turn > this.kept.turn) this.tokens = tokens;
    this.keep({ ...kept, offer: this.kept.offer });
    this.#onTaken();
  }

  keep(kept: KeptAccount, stays?: boolean): void {
    this.kept = kept;
    this.#account.store.keep(kept, stays);
  }

  share(): void {
    const { kept, tokens } = this;
    const { store, tell } = this.#account;
    if (this.#fresh) tell({ family: kept.family, kept, stays: store.stays, ...(tokens && { tokens }) });
  }

  /** What is still under way comes to nothing. */
  end(): void {
    this.#isOver = true;
    this.tokens = undefined;
  }

  protected forget({ token }: Owner): void {
    if (this.tokens?.access === token) this.tokens = undefined;
  }

  get #fresh(): Tokens | undefined {
    const { tokens, options } = this;
    return tokens && tokens.expiresAt > options.platform.now() + renewedBeforeMs ? tokens : undefined;
  }

  #renew(): Promise<Tokens> {
    const { platform, server, siteKey } = this.options;
    return underLock(platform, `vignette:account:${server}:${siteKey}`, () => this.#renewInTurn());
  }

  async #renewInTurn(): Promise<Tokens> {
    const { store } = this.#account;
    const kept = store.find();
    if (this.#fresh) return this.#fresh;
    if (this.#isOver || kept?.family !== this.kept.family) throw this.#refuse();
    if (store.isBehind(kept)) {
      await this.#ask();
      return this.#fresh ?? Promise.reject(this.#refuse());
    }
    const tokens = await this.#request(kept.refresh);
    if (this.#isOver) throw this.#refuse(tokens);
    this.tokens = tokens;
    this.keep({ ...this.kept, refresh: tokens.refresh, turn: kept.turn + 1 });
    this.share();
    return tokens;
  }

  async #request(refresh: string): Promise<Tokens> {
    try {
      return await requestTokens(this.options, { grant_type: 'refresh_token', refresh_token: refresh });
    } catch (error) {
      throw error instanceof ApiError && !error.retryable ? this.#refuse() : error;
    }
  }

  /** Of a tab that was duplicated: the other one has what has come since. */
  #ask(): Promise<void> {
    const taken = new Promise<void>((resolve) => (this.#onTaken = resolve));
    this.#account.tell({ family: this.kept.family });
    return Promise.race([taken, this.options.platform.wait(askedForMs)]);
  }

  #refuse(tokens?: Tokens): ApiError {
    if (tokens) void revokeToken(this.options, tokens.refresh).catch(() => {});
    if (!this.#isOver) this.#account.onEnd();
    return new ApiError(401, { code: 'scope_missing' });
  }
}
