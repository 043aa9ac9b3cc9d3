import { ApiError } from '@vignette/server/client';
import type { ErrorCode } from '@vignette/server/contract';
import { isOpen } from '../session/generation-list.ts';
import type { Session } from '../session/session.ts';
import { AccountAccess } from './account-access.ts';
import { AccountStore, type KeptAccount } from './account-store.ts';
import { type Tokens, requestTokens, revokeToken } from './request-tokens.ts';
import { type Proof, createProof } from './sign-in/proof.ts';
import { SignIn } from './sign-in/sign-in.ts';
import type { TabMessage } from './tab-message.ts';

const lookedAtEveryMs = 2_000;
const accounts = new WeakMap<Session, Account>();

export type AccountProblem = ErrorCode | 'denied' | 'ended' | 'offline';

/**
 * Who is signed in, for all widgets of a session: begins and ends it, goes on with it after a reload, and moves the
 * visitor's pictures into it. What it has learnt is announced as the session's own news are.
 */
export class Account {
  readonly session: Session;
  readonly #store: AccountStore;
  readonly #channel: BroadcastChannel | undefined;
  #proof: Proof | undefined;
  #claiming: Promise<void> | undefined;
  signIn: SignIn | undefined;
  access: AccountAccess | undefined;
  problem: AccountProblem | undefined;

  static of(session: Session): Account {
    const account = accounts.get(session) ?? new Account(session);
    accounts.set(session, account);
    return account;
  }

  constructor(session: Session) {
    const { platform, options, siteKey } = session;
    this.session = session;
    this.#store = new AccountStore(session);
    this.#channel = platform.openChannel(`vignette:account:${options.server}:${siteKey}`);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => this.#hear(data));
    platform.watch(this.#refresh);
    window.addEventListener('focus', this.#refresh);
    const kept = this.#store.find();
    if (kept) this.#enter(kept);
    else this.#resume();
  }

  /** How many pictures can be kept; -1 for more than are known. */
  get offer(): number {
    return (this.session.visitor.isKnown && this.access?.kept.offer) || 0;
  }

  get stays(): boolean {
    return this.#store.stays;
  }

  /** Called within a click. */
  begin(): void {
    if (this.access || this.signIn?.step === 'redeeming' || this.signIn?.focus()) return;
    this.signIn?.end();
    this.problem = this.session.isOnline ? undefined : 'offline';
    this.signIn = this.problem ? undefined : this.#createSignIn();
    this.signIn?.open(this.#proof);
    this.#proof = undefined;
    void this.#makeReady();
    this.#announce();
  }

  /** What was begun comes to nothing, or what was said is put away. */
  readonly dismiss = (problem?: AccountProblem): void => {
    this.signIn?.end();
    this.signIn = undefined;
    this.problem = problem;
    this.#announce();
  };

  keepHere(stays: boolean): void {
    this.access?.keep(this.access.kept, stays);
    this.access?.share();
    this.#announce();
  }

  /** However often it is pressed. */
  claim(): Promise<void> {
    return (this.#claiming ??= this.#claim().finally(() => (this.#claiming = undefined)));
  }

  /** The visitor's pictures stay the visitor's. Only those on show are not taken away. */
  decline(): void {
    const { former, shown } = this.session;
    for (const id of former.keys()) if (!shown.has(id)) former.delete(id);
    this.#endOffer();
  }

  async end(): Promise<void> {
    const { access } = this;
    if (!access) return;
    const { refresh } = this.#store.find() ?? access.kept;
    this.#tell({ family: access.kept.family, isOver: true });
    this.#leave();
    await revokeToken(this.session.options, refresh).catch(() => {});
  }

  #createSignIn(): SignIn {
    return new SignIn(this.session, {
      onChange: () => this.#announce(),
      onCode: (code, proof) => void this.#redeem(code, proof),
      onDenied: () => this.dismiss('denied'),
      onExpired: () => this.dismiss('connect_code_expired'),
    });
  }

  #resume(): void {
    // What cannot be read is nothing to go on with.
    this.#store.forget();
    void this.#makeReady();
    const signIn = this.#createSignIn();
    if (signIn.resume()) this.signIn = signIn;
    else signIn.end();
  }

  async #makeReady(): Promise<void> {
    this.#proof ??= await createProof();
  }

  async #redeem(code: string, { verifier }: Proof): Promise<void> {
    const { options, visitor } = this.session;
    try {
      const tokens = await requestTokens(options, {
        grant_type: 'authorization_code',
        ...{ code, redirect_uri: `${options.server}/connect/callback`, code_verifier: verifier },
      });
      const { id, ...me } = await visitor.clientFor({ id: '', token: tokens.access }).getMe();
      const name = me.kind === 'account' ? me.name : '';
      const offer = await this.#countPictures();
      const kept = { id, name, refresh: tokens.refresh, family: this.session.platform.createKey(), turn: 0, offer };
      this.#store.keep(kept, false);
      this.#enter(kept, tokens);
      this.dismiss();
    } catch (error) {
      const isAnswer = error instanceof ApiError && !error.retryable;
      this.dismiss(isAnswer ? 'connect_code_expired' : 'unavailable');
    }
  }

  /** Those of the visitor that was here until now. They stay on show until it is said what becomes of them. */
  async #countPictures(): Promise<number> {
    const { session } = this;
    if (!session.visitor.isKnown) return 0;
    await session.prepare().catch(() => {});
    const pictures = session.generations.all.filter((one) => one.images.length || isOpen(one));
    for (const { id } of pictures) session.former.set(id, session.visitor);
    return session.historyCursor ? -1 : pictures.length;
  }

  #enter(kept: KeptAccount, tokens?: Tokens): void {
    const access = new AccountAccess(
      {
        ...this.session.options,
        store: this.#store,
        tell: (message) => this.#tell(message),
        onEnd: () => this.#leave('ended'),
      },
      kept,
      tokens,
    );
    this.access = access;
    this.session.follow(access);
    void this.#followFormer(access);
  }

  #leave(problem?: AccountProblem): void {
    this.access?.end();
    this.access = undefined;
    this.#store.forget();
    this.session.former.clear();
    this.session.follow(this.session.visitor);
    this.dismiss(problem);
    void this.#makeReady();
  }

  /** The account's stream does not tell of what the visitor asked for. */
  async #followFormer(access: AccountAccess): Promise<void> {
    const { session } = this;
    while (this.access === access) {
      const open = session.generations.open.filter(({ id }) => session.former.get(id) === session.visitor);
      if (!open.length) return;
      await session.platform.wait(lookedAtEveryMs);
      for (const { id } of open) await session.readGeneration(id).catch(() => {});
    }
  }

  async #claim(): Promise<void> {
    const { access, session } = this;
    const visitor = session.visitor.find();
    if (!access || !visitor) return;
    this.problem = undefined;
    try {
      await access.call((client) => client.claim({ visitorToken: visitor.token }));
    } catch (error) {
      return this.#refuseClaim(error instanceof ApiError ? error.code : 'internal');
    }
    session.visitor.forget(visitor);
    for (const id of session.former.keys()) session.former.set(id, access);
    this.#endOffer();
  }

  #refuseClaim(code: ErrorCode): void {
    this.problem = code;
    if (code === 'claim_invalid') this.decline();
    else this.#announce();
  }

  #endOffer(): void {
    const { access } = this;
    if (!access) return;
    access.keep({ ...access.kept, offer: 0 });
    this.session.follow(access);
  }

  #hear(message: TabMessage): void {
    const { access } = this;
    if (!access) {
      const { kept, tokens, stays } = message;
      if (stays && kept && tokens) this.#enter(kept, tokens);
    } else if (message.family !== access.kept.family) {
      return;
    } else if (message.isOver) this.#leave();
    else if (message.kept) access.take(message);
    else access.share();
  }

  #tell(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  /** A person may come back from where more was allowed. */
  readonly #refresh = (): void => {
    if (this.access && this.session.platform.isVisible()) void this.session.readMe().catch(() => {});
  };

  #announce(): void {
    this.session.dispatchEvent(new Event('change'));
  }
}
