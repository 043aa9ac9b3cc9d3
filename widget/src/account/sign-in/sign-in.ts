import { ApiError } from '@vignette/server/client';
import type { ErrorCode } from '@vignette/server/contract';
import { messages } from '../../locales/messages.ts';
import type { Session } from '../../session/session.ts';
import { KeptProof } from './kept-proof.ts';
import { type Proof, createProof } from './proof.ts';

const lookedAtEveryMs = 500;

export type SignInStep = 'opened' | 'blocked' | 'code' | 'redeeming';

interface SignInListener {
  onChange: () => void;
  onCode: (code: string, proof: Proof) => void;
  onDenied: () => void;
  onExpired: () => void;
}

interface ConnectMessage {
  type?: unknown;
  state?: unknown;
  code?: unknown;
}

/**
 * One try to sign in: a window of our own server, and its answer. Where the two cannot reach each other, a person carries
 * a one-time code from there to here. Whatever another window, origin or state says is not heard.
 */
export class SignIn {
  readonly #session: Session;
  readonly #listener: SignInListener;
  readonly #kept: KeptProof;
  readonly #over = new AbortController();
  #popup: Window | null = null;
  #proof: Proof | undefined;
  step: SignInStep = 'opened';
  /** Whether a code may have to be typed; once it may, the field stays. */
  takesCode = false;
  /** Why the code was not taken. */
  problem: ErrorCode | undefined;

  constructor(session: Session, listener: SignInListener) {
    this.#session = session;
    this.#listener = listener;
    this.#kept = new KeptProof(session);
    window.addEventListener('message', this.#handleMessage, { signal: this.#over.signal });
  }

  /** Where one signs in; for a link, where no window was opened. */
  get address(): string {
    const { server, siteKey } = this.#session.options;
    const { state = '', challenge = '' } = this.#proof ?? {};
    return `${server}/connect?${new URLSearchParams({ siteKey, state, codeChallenge: challenge, lang: messages.locale })}`;
  }

  /** Within the click, or the browser opens nothing. What is not ready by then is where the window goes a little later. */
  open(proof: Proof | undefined): void {
    this.#proof = proof;
    this.#popup = window.open(proof ? this.address : 'about:blank', '_blank', 'popup,width=480,height=720');
    if (proof) this.#begin(proof);
    else void this.#beginLater(this.#popup);
  }

  /** After a reload there is only the code left. */
  resume(): boolean {
    this.#proof = this.#kept.find();
    this.step = 'code';
    this.takesCode = true;
    return Boolean(this.#proof);
  }

  /** Returns whether its window is there already. */
  focus(): boolean {
    if (!this.#popup || this.#popup.closed || this.step !== 'opened') return false;
    this.#popup.focus();
    return true;
  }

  /** The link opens a window that nobody here knows, so its code may have to be typed. */
  readonly expectCode = (): void => {
    this.#popup = null;
    this.#set('code');
  };

  async redeem(typed: string): Promise<void> {
    const code = typed.replaceAll(/[\s-]/g, '');
    if (!code || !this.#proof || this.step === 'redeeming') return;
    this.problem = undefined;
    this.#set('redeeming');
    const { siteKey } = this.#session;
    const client = this.#session.visitor.clientFor();
    try {
      const answer = await client.redeemConnectCode({ siteKey, state: this.#proof.state, code });
      this.#finish(answer.code, this.#proof);
    } catch (error) {
      this.problem = error instanceof ApiError ? error.code : 'internal';
      this.#set('code');
      if (this.problem === 'connect_code_expired') this.#listener.onExpired();
    }
  }

  end(): void {
    this.#over.abort();
    this.#kept.forget();
  }

  async #beginLater(popup: Window | null): Promise<void> {
    const proof = await createProof();
    if (this.#over.signal.aborted) return;
    this.#proof = proof;
    if (popup) popup.location.href = this.address;
    this.#begin(proof);
  }

  #begin(proof: Proof): void {
    this.#kept.keep(proof);
    this.#set(this.#popup ? 'opened' : 'blocked');
    if (this.#popup) void this.#watch(this.#popup).catch(() => {});
  }

  /** One that is closed may also be one that was cut from this page, as a strict opener policy does: then it lives on. */
  async #watch(popup: Window): Promise<void> {
    while (!popup.closed) await this.#session.platform.wait(lookedAtEveryMs, this.#over.signal);
    if (this.#popup === popup && this.step === 'opened') this.#set('code');
  }

  readonly #handleMessage = ({ origin, source, data }: MessageEvent): void => {
    const server = new URL(this.#session.options.server, location.href).origin;
    if (!this.#proof || origin !== server || (this.#popup && source !== this.#popup)) return;
    const { type, state, code } = Object(data) as ConnectMessage;
    if (type !== 'vignette-connect' || state !== this.#proof.state) return;
    (source as Window).postMessage({ type: 'vignette-connected', state }, server);
    if (typeof code === 'string') return this.#finish(code, this.#proof);
    this.#listener.onDenied();
  };

  #finish(code: string, proof: Proof): void {
    this.end();
    this.#set('redeeming');
    this.#listener.onCode(code, proof);
  }

  #set(step: SignInStep): void {
    this.step = step;
    this.takesCode ||= step === 'code';
    this.#listener.onChange();
  }
}
