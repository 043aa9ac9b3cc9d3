import type { Visitor } from '@vignette/server/contract';
import { ApiError } from '@vignette/server/client';
import { Access, type AccessOptions } from './access.ts';
import { solveChallenge } from './solve-challenge.ts';
import { underLock } from './under-lock.ts';
import { VisitorStore } from './visitor-store.ts';

/** Access of somebody without an account: earns a token when there is none and once more when it has ended. */
export class VisitorAccess extends Access {
  readonly name = '';
  readonly #onVisitor: () => void;
  readonly #store: VisitorStore;
  #visitor: Visitor | undefined;
  #earning: Promise<Visitor> | undefined;

  /** `onVisitor`: a visitor other than before; the old one's pictures are out of reach. */
  constructor(options: AccessOptions, onVisitor: () => void) {
    super(options);
    this.#onVisitor = onVisitor;
    this.#store = new VisitorStore(options.platform.storage, options.siteKey, () => options.platform.now());
  }

  /** Whether somebody has been here before. */
  get isKnown(): boolean {
    return Boolean(this.find());
  }

  find(): Visitor | undefined {
    return this.#visitor ?? this.#store.find();
  }

  async getOwner(): Promise<Visitor> {
    if (this.#visitor) return this.#visitor;
    return (this.#earning ??= this.#findOrEarn().finally(() => (this.#earning = undefined)));
  }

  /** Also that of another tab, where it is the same. */
  forget(visitor: Pick<Visitor, 'token'>): void {
    if (this.#visitor?.token === visitor.token) this.#visitor = undefined;
    // Another tab may have earned a new one meanwhile.
    if (this.#store.find()?.token === visitor.token) this.#store.forget();
  }

  async #findOrEarn(): Promise<Visitor> {
    const visitor = this.#store.find() ?? (await this.#earn());
    this.#visitor = visitor;
    this.#onVisitor();
    return visitor;
  }

  /** Two tabs that both lack a token solve one challenge between them; where no lock is to be had, each its own. */
  async #earn(): Promise<Visitor> {
    const { siteKey, platform } = this.options;
    // Only over HTTPS do browsers have what the challenge is solved with; the owner of the page can change that.
    if (!crypto.subtle) throw new ApiError(403, { code: 'origin_not_allowed' });
    const earn = async (): Promise<Visitor> => {
      const earned = this.#store.find();
      if (earned) return earned;
      const client = this.clientFor();
      const challenge = await client.getChallenge(siteKey);
      const visitor = await client.createVisitor({ siteKey, payload: await solveChallenge(challenge) });
      this.#store.keep(visitor);
      return visitor;
    };
    return underLock(platform, `vignette:visitor:${siteKey}`, earn);
  }
}
